import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from './locales';
import { loadMessages } from './messages';

/** next-intl's configuration: the messages of the locale that the layout has set. A missing message fails the build. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = requested && isLocale(requested) ? requested : defaultLocale;
  return {
    locale,
    timeZone: 'UTC',
    messages: await loadMessages(locale),
    onError(error) {
      throw error;
    },
  };
});
