import { useTranslations } from 'next-intl';
import type { ServiceEntry } from '@/lib/content/entries';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import ServiceCard from './ServiceCard';

type Props = { services: readonly ServiceEntry[]; locale: Locale; level: 'h2' | 'h3' };

/** All services, and a way on for those who are not sure. */
export default function ServiceGrid({ services, locale, level: Heading }: Props) {
  const t = useTranslations('ServiceGrid');
  return (
    <ul className="service-grid">
      {services.map((entry) => (
        <li key={entry.slug}>
          <ServiceCard entry={entry} level={Heading} />
        </li>
      ))}
      <li>
        <article className="card card-deep">
          <Heading className="font-display text-xl leading-display font-semibold">
            <a href={localePath(locale, '/help-finder')} className="card-link">
              {t('unsureTitle')}
            </a>
          </Heading>
          <p className="mbs-2 max-inline-measure">{t('unsureText')}</p>
        </article>
      </li>
    </ul>
  );
}
