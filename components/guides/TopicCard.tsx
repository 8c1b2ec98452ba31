import { useTranslations } from 'next-intl';
import type { ServiceEntry } from '@/lib/content/entries';
import type { Topic } from '@/lib/content/model';
import ServiceLinks from '../services/ServiceLinks';

type Props = { topic: Topic; services: readonly ServiceEntry[] };

/** One theme of the library and the services that deal with it. */
export default function TopicCard({ topic, services }: Props) {
  const t = useTranslations('GuidesPage');
  const name = useTranslations('Topics');
  return (
    <section id={`topic-${topic}`} className="border-bs-2 border-teal pbs-3">
      <h3 className="font-display text-xl leading-display font-semibold">{name(topic)}</h3>
      <p className="mbs-2 text-sm text-muted">{t('services')}</p>
      <ServiceLinks services={services} />
    </section>
  );
}
