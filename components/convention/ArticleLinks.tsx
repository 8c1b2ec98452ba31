import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

type Props = { articles: readonly number[]; locale: Locale };

/** Numbers of articles, each leading to its short title. */
export default function ArticleLinks({ articles, locale }: Props) {
  const t = useTranslations('ArticleGroup');
  return (
    <ul className="flex flex-wrap gap-x-4">
      {articles.map((number) => (
        <li key={number}>
          <a href={localePath(locale, `/articles#article-${number}`)} className="inline-block py-1">
            {t('article', { number: String(number) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
