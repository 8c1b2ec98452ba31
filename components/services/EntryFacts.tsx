import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ServiceEntry } from '@/lib/content/entries';
import type { Audience, Topic } from '@/lib/content/model';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import ArticleLinks from '../convention/ArticleLinks';
import AudienceLabel from './AudienceLabel';
import ServiceLinks from './ServiceLinks';

type Props = {
  locale: Locale;
  place?: ReactNode;
  audience: Audience;
  topics: readonly Topic[];
  articles: readonly number[];
  related?: readonly ServiceEntry[];
};

/** Side information of a service or a partnership. */
export default function EntryFacts({ locale, place, audience, topics, articles, related = [] }: Props) {
  const t = useTranslations('EntryFacts');
  const topicName = useTranslations('Topics');
  return (
    <section aria-labelledby="facts" className="rounded-sm border border-rule bg-card p-5">
      <h2 id="facts" className="font-display text-xl font-semibold">
        {t('title')}
      </h2>
      <dl className="facts">
        {place && (
          <div>
            <dt>{t('place')}</dt>
            <dd>{place}</dd>
          </div>
        )}
        <div>
          <dt>{useTranslations('Audience')('label')}</dt>
          <dd>
            <AudienceLabel audience={audience} />
          </dd>
        </div>
        <div>
          <dt>{t('articles')}</dt>
          <dd>
            <ArticleLinks articles={articles} locale={locale} />
          </dd>
        </div>
        <div>
          <dt>{t('topics')}</dt>
          <dd>
            <ul>
              {topics.map((topic) => (
                <li key={topic}>
                  <a href={localePath(locale, `/guides#topic-${topic}`)} className="inline-block py-1">
                    {topicName(topic)}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {related.length > 0 && (
          <div>
            <dt>{t('related')}</dt>
            <dd>
              <ServiceLinks services={related} />
            </dd>
          </div>
        )}
      </dl>
      <a href={localePath(locale, '/contact')} className="button mbs-6">
        {t('ask')}
      </a>
    </section>
  );
}
