import { useTranslations } from 'next-intl';

export default function ReviewNotice() {
  const t = useTranslations('ReviewNotice');
  return (
    <p className="notice mbs-10 text-sm">
      <strong>{t('label')}</strong> {t('text')}
    </p>
  );
}
