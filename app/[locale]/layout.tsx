import type { Viewport } from 'next';
import { localeRow, locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/pageLocale';
import '../globals.css';

export const dynamicParams = false;
export const dynamic = 'error';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1a2325' },
  ],
};

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const locale = await pageLocale(params);
  const { dir, type } = localeRow(locale);
  return (
    <html lang={locale} dir={dir} className={type}>
      <body>{children}</body>
    </html>
  );
}
