import type en from '../../messages/en.json';
import type { Locale } from './locales';

export type Messages = typeof en;

/** The interface texts of a locale. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const { default: messages } = (await import(`../../messages/${locale}.json`)) as { default: Messages };
  return messages;
}
