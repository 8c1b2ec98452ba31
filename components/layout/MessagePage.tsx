import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { locales, type Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import PageShell from './PageShell';

type Props = { locale: Locale; namespace: 'NotFound' | 'ServerError'; children?: ReactNode };

/** A page that only says what went wrong, and the way on. */
export default function MessagePage({ locale, namespace, children }: Props) {
  const t = useTranslations(namespace);
  return (
    <PageShell locale={locale} path={undefined} translations={locales}>
      <div className="wrap py-16">
        <div className="max-inline-measure">
          <h1 className="text-title">{t('title')}</h1>
          <p className="mbs-4 text-lead text-muted">{t('text')}</p>
          <p className="mbs-8 flex flex-wrap gap-4">
            {children}
            <a href={localePath(locale, '/')} className="button button-quiet">
              {t('home')}
            </a>
          </p>
        </div>
      </div>
    </PageShell>
  );
}
