import type { Locale } from './locales';
import type { Messages as SiteMessages } from './messages';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: SiteMessages;
  }
}
