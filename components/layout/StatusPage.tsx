import { useTranslations } from 'next-intl';
import { locales, type Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import type { StatusNamespace } from '@/lib/status';
import PageShell from './PageShell';

type Props = { locale: Locale; namespace: StatusNamespace };

/** A page that only says what went wrong, and the way on. */
export default function StatusPage({ locale, namespace }: Props) {
  const t = useTranslations(namespace);
  const navigation = useTranslations('Navigation');
  return (
    <PageShell locale={locale} path={undefined} translations={locales}>
      <div className="wrap py-16">
        <div className="max-inline-measure">
          <h1 className="text-title">{t('title')}</h1>
          <p className="mbs-4 text-lead text-muted">{t('text')}</p>
          <p className="mbs-8 flex flex-wrap gap-4">
            <a href={localePath(locale, '/')} className="button">
              {t('home')}
            </a>
            <a href={localePath(locale, '/services')} className="button button-quiet">
              {navigation('services')}
            </a>
          </p>
        </div>
      </div>
    </PageShell>
  );
}
