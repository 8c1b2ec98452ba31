import { useTranslations } from 'next-intl';
import type { Settings } from '@/lib/content/entries';

type Props = { settings: Settings };

/** The ways to reach the Secretariat that the settings hold; an empty setting shows nothing. */
export default function ContactWays({ settings }: Props) {
  const t = useTranslations('ContactWays');
  const { email, telephone, address, social = [] } = settings;
  const isEmpty = !email && !telephone && !address && social.length === 0;
  return (
    <section aria-labelledby="ways" className="rounded-sm border border-rule bg-card p-5">
      <h2 id="ways" className="font-display text-xl font-semibold">
        {t('title')}
      </h2>
      {isEmpty && <p className="mbs-3">{t('none')}</p>}
      <dl className="facts">
        {email && (
          <div>
            <dt>{t('email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>
                <bdi dir="ltr">{email}</bdi>
              </a>
            </dd>
          </div>
        )}
        {telephone && (
          <div>
            <dt>{t('telephone')}</dt>
            <dd>
              <a href={`tel:${telephone.replaceAll(' ', '')}`}>
                <bdi dir="ltr">{telephone}</bdi>
              </a>
            </dd>
          </div>
        )}
        {address && (
          <div>
            <dt>{t('address')}</dt>
            <dd>
              <address dir="auto" className="not-italic">
                {address}
              </address>
            </dd>
          </div>
        )}
        {social.length > 0 && (
          <div>
            <dt>{t('social')}</dt>
            <dd>
              <ul>
                {social.map((url) => (
                  <li key={url}>
                    <a href={url} rel="me">
                      <bdi dir="ltr">{url.replace('https://', '')}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
