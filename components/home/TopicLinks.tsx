import { useTranslations } from 'next-intl';
import { topics } from '@/lib/content/model';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

type Props = { locale: Locale };

/** The library of guides by theme. */
export default function TopicLinks({ locale }: Props) {
  const t = useTranslations('Home');
  const name = useTranslations('Topics');
  return (
    <section aria-labelledby="guides" className="wrap mbs-16">
      <h2 id="guides" className="text-section">
        {t('guidesTitle')}
      </h2>
      <p className="mbs-3 max-inline-measure text-muted">{t('guidesText')}</p>
      <ul className="mbs-5 flex flex-wrap gap-2">
        {topics.map((topic) => (
          <li key={topic}>
            <a href={localePath(locale, `/guides#topic-${topic}`)} className="chip">
              {name(topic)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mbs-5">
        <a href={localePath(locale, '/guides')}>{t('guidesLink')}</a>
      </p>
    </section>
  );
}
