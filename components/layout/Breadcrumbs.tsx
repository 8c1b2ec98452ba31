import { useTranslations } from 'next-intl';
import { localeRow, type Locale } from '@/lib/i18n/locales';
import type { Crumb } from '@/lib/metadata/jsonLd';

type Props = {
  crumbs: readonly Crumb[];
  /** Language of the last crumb, where it differs from the page's. */
  currentLocale?: Locale;
};

export default function Breadcrumbs({ crumbs, currentLocale }: Props) {
  const t = useTranslations('Breadcrumbs');
  return (
    <nav aria-label={t('label')} className="wrap pbs-5 text-sm text-muted print:hidden">
      <ol className="flex flex-wrap items-baseline gap-y-1">
        {crumbs.map(({ name, url }, index) => (
          <li key={url} className="crumb">
            {index === crumbs.length - 1 ? (
              <span
                aria-current="page"
                {...(currentLocale ? { lang: currentLocale, dir: localeRow(currentLocale).dir } : {})}
              >
                {name}
              </span>
            ) : (
              <a href={url}>{name}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
