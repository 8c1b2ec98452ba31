import type { ServiceEntry } from '@/lib/content/entries';
import AudienceLabel from './AudienceLabel';

type Props = { entry: ServiceEntry; level: 'h2' | 'h3' };

export default function ServiceCard({ entry, level: Heading }: Props) {
  const { document, url, contentLocale, dir, isFallback } = entry;
  const language = isFallback ? { lang: contentLocale, dir } : {};
  return (
    <article className="card">
      <div {...language}>
        <Heading className="font-display text-xl leading-display font-semibold">
          <a href={url} className="card-link">
            {document.title}
          </a>
        </Heading>
        <p className="mbs-2 text-muted">{document.summary}</p>
      </div>
      <p className="mbs-auto pbs-4 text-sm">
        <AudienceLabel audience={document.audience} />
      </p>
    </article>
  );
}
