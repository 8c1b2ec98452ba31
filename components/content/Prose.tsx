import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

type Props = {
  /** HTML that Contentlayer made from checked Markdown: it holds no HTML of the writer's. */
  html: string;
  locale: Locale;
};

/** Text of an entry. Links of content name no language: they stay in the visitor's. */
export default function Prose({ html, locale }: Props) {
  const localised = html.replace(/<a href="(\/[^"]*)"/g, (_, path: string) => `<a href="${localePath(locale, path)}"`);
  return <div className="prose" dangerouslySetInnerHTML={{ __html: localised }} />;
}
