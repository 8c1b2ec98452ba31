import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { PageEntry, ServiceEntry } from '../content/entries';
import { pageMetadata } from './pageMetadata';

/** Head of an entry's page, in the words of its locale. */
export async function entryMetadata(entry: PageEntry | ServiceEntry): Promise<Metadata> {
  const { locale, document, path = '/', translations, isFallback } = entry;
  const t = await getTranslations({ locale, namespace: 'Site' });
  return pageMetadata({
    locale,
    path,
    title: path === '/' ? t('homeTitle', { title: document.title }) : t('pageTitle', { title: document.title }),
    description: document.summary,
    siteName: t('name'),
    imageAlt: t('imageAlt'),
    translations,
    isFallback,
  });
}
