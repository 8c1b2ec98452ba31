import { localeRow, type Locale } from './locales';

/**
 * Writes a day in full, in the locale's own form.
 * @param day ISO 8601; only the UTC day is read, so the result does not depend on the machine's time zone.
 * @throws RangeError when `day` is no date.
 */
export function formatDay(day: string, locale: Locale): string {
  const { dateTag, monthNames } = localeRow(locale);
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: "${day}"`);
  const month = monthNames?.[date.getUTCMonth()];
  if (month) return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
  return new Intl.DateTimeFormat(dateTag, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
