import { useTranslations } from 'next-intl';
import type { Crumb } from '@/lib/metadata/jsonLd';

type Props = {
  crumbs: readonly Crumb[];
  /** Language of the last crumb, where it differs from the page's. */
  currentLang?: string;
};

export default function Breadcrumbs({ crumbs, currentLang }: Props) {
  const t = useTranslations('Breadcrumbs');
  return (
    <nav aria-label={t('label')} className="wrap pbs-5 text-sm text-muted print:hidden">
      <ol className="flex flex-wrap items-baseline gap-y-1">
        {crumbs.map(({ name, url }, index) => (
          <li key={url} className="crumb">
            {index === crumbs.length - 1 ? (
              <span aria-current="page" lang={currentLang}>
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
