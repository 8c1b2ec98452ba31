import { useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';

type Props = { day: string; locale: Locale };

export default function UpdatedOn({ day, locale }: Props) {
  const t = useTranslations('UpdatedOn');
  return (
    <p className="mbs-6 text-sm text-muted">
      {t.rich('text', { date: () => <time dateTime={day.slice(0, 10)}>{formatDay(day, locale)}</time> })}
    </p>
  );
}
