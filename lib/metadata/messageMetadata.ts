import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '../i18n/locales';

/** Head of a page that only says what went wrong: it has no address of its own, and is not indexed. */
export async function messageMetadata(locale: Locale, namespace: 'NotFound' | 'ServerError'): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace });
  const site = await getTranslations({ locale, namespace: 'Site' });
  return { title: site('pageTitle', { title: t('title') }), description: t('text'), robots: { index: false } };
}
