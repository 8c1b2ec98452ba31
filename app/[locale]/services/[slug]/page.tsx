import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import ContentsList from '@/components/content/ContentsList';
import EntryBody from '@/components/content/EntryBody';
import EntryPage from '@/components/content/EntryPage';
import JsonLd from '@/components/layout/JsonLd';
import EntryFacts from '@/components/services/EntryFacts';
import { findService, requirePage, serviceSlugs, type ServiceEntry } from '@/lib/content/entries';
import { sectionsOf } from '@/lib/content/sections';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { entryMetadata } from '@/lib/metadata/entryMetadata';
import { governmentService } from '@/lib/metadata/jsonLd';

type Props = PageProps<'/[locale]/services/[slug]'>;

export function generateStaticParams() {
  return serviceSlugs.map((slug) => ({ slug }));
}

async function serviceOf(params: Props['params']): Promise<ServiceEntry> {
  const [locale, { slug }] = [await pageLocale(params), await params];
  return findService(locale, slug) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return entryMetadata(await serviceOf(params));
}

export default async function ServicePage({ params }: Props) {
  const entry = await serviceOf(params);
  const { locale, document, url = '', contentLocale, dir, translations } = entry;
  const audience = await getTranslations('Audience');
  const site = await getTranslations('Site');
  const index = requirePage(locale, 'services');
  const related = document.related.flatMap((slug) => findService(locale, slug) ?? []);
  return (
    <EntryPage entry={entry} parents={[{ name: index.document.title, url: index.url ?? '' }]}>
      <JsonLd
        data={governmentService({
          name: document.title,
          description: document.summary,
          url,
          audience: audience(document.audience),
          provider: site('name'),
          languages: translations,
        })}
      />
      <div className="with-side">
        <EntryBody entry={entry} />
        <div className="space-y-8">
          <ContentsList sections={sectionsOf(document.body.raw)} lang={contentLocale} dir={dir} />
          <EntryFacts
            locale={locale}
            place={
              <span lang={contentLocale} dir={dir}>
                {document.place}
              </span>
            }
            audience={document.audience}
            topics={document.topics}
            articles={document.articles}
            related={related}
          />
        </div>
      </div>
    </EntryPage>
  );
}
