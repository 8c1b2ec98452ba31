import { useTranslations } from 'next-intl';
import type { ServiceEntry } from '@/lib/content/entries';
import type { ArticleNumber, ConventionPart } from '@/lib/content/convention';
import ServiceLinks from '../services/ServiceLinks';

type Props = { part: ConventionPart; articles: readonly ArticleNumber[]; services: readonly ServiceEntry[] };

/** One part of the Convention: its articles, and the services that concern each. */
export default function ArticleGroup({ part, articles, services }: Props) {
  const t = useTranslations('ArticleGroup');
  const title = useTranslations('Articles');
  return (
    <section aria-labelledby={part} className="mbs-12">
      <h2 id={part} className="text-section">
        {t(part)}
      </h2>
      <ol className="mbs-4 border-bs border-rule">
        {articles.map((number) => {
          const related = services.filter(({ document }) => document.articles.includes(Number(number)));
          return (
            <li key={number} id={`article-${number}`} className="article-row">
              <h3>
                <span className="block text-sm font-normal text-muted">{t('article', { number })}</span>
                <span className="font-semibold">{title(number)}</span>
              </h3>
              {related.length > 0 && (
                <div className="text-sm">
                  <p className="text-muted">{t('services')}</p>
                  <ServiceLinks services={related} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
