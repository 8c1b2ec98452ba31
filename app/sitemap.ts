import type { MetadataRoute } from 'next';
import { listAddresses } from '@/lib/content/entries';
import { localePath } from '@/lib/i18n/paths';
import { absoluteUrl, languageAlternates } from '@/lib/metadata/pageMetadata';

/** Every page in every language that really exists, each with its alternates. */
export default function sitemap(): MetadataRoute.Sitemap {
  return listAddresses().flatMap(({ path = '/', translations }) =>
    translations.map((locale) => ({
      url: absoluteUrl(localePath(locale, path)),
      alternates: { languages: languageAlternates(path, translations) },
    })),
  );
}
