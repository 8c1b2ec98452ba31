import type { ServiceEntry } from '@/lib/content/entries';

type Props = { services: readonly ServiceEntry[] };

/** Services as a plain list of links. */
export default function ServiceLinks({ services }: Props) {
  return (
    <ul>
      {services.map(({ slug, url, document, isFallback, contentLocale }) => (
        <li key={slug}>
          <a href={url} lang={isFallback ? contentLocale : undefined} className="inline-block py-1">
            {document.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
