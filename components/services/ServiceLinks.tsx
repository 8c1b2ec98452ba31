import type { ServiceEntry } from '@/lib/content/entries';

type Props = { services: readonly ServiceEntry[] };

/** Services as a plain list of links. */
export default function ServiceLinks({ services }: Props) {
  return (
    <ul>
      {services.map(({ slug, url, document, isFallback, contentLocale, dir }) => (
        <li key={slug}>
          <a href={url} {...(isFallback ? { lang: contentLocale, dir } : {})} className="inline-block py-1">
            {document.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
