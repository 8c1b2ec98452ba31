import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

type Props = { locale: Locale };

export default function ContactCall({ locale }: Props) {
  const t = useTranslations('Home');
  return (
    <section aria-labelledby="contact" className="wrap mbs-16">
      <div className="flex flex-wrap items-center justify-between gap-6 border-y-2 border-teal py-8">
        <div className="max-inline-measure">
          <h2 id="contact" className="text-section">
            {t('contactTitle')}
          </h2>
          <p className="mbs-2">{t('contactText')}</p>
        </div>
        <a href={localePath(locale, '/contact')} className="button">
          {t('contactLink')}
        </a>
      </div>
    </section>
  );
}
