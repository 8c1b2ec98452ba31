import { useTranslations } from 'next-intl';
import type { Audience } from '@/lib/content/model';

type Props = { audience: Audience };

export default function AudienceLabel({ audience }: Props) {
  const t = useTranslations('Audience');
  return <>{t(audience)}</>;
}
