/** One language of the site. */
type LocaleRow = {
  /** Address segment, folder name and `lang` attribute. */
  readonly code: string;
  /** The language's own name, shown in the switcher. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** BCP 47 tag for dates and numerals. */
  readonly dateTag: string;
  /** Month names, where `Intl` has not the form the United Nations uses. */
  readonly monthNames?: readonly string[];
  /** Tailwind classes that set the font stacks, the text size and the line height. */
  readonly type: string;
};

const latinType =
  "[--font-display:'Iowan_Old_Style','Palatino_Linotype','URW_Palladio_L',Palatino,'Noto_Serif',Georgia,serif] [--font-text:system-ui,-apple-system,'Segoe_UI',Roboto,'Noto_Sans',sans-serif] [--size:1.0625rem] [--leading:1.6] [--leading-display:1.15] [--tracking:-0.01em]";

/** Naskh for headings, a wider sans for text; Arabic letters are smaller on the same body, so size and leading grow. */
const arabicType =
  "[--font-display:'Noto_Naskh_Arabic','Geeza_Pro','Sakkal_Majalla','Traditional_Arabic',serif] [--font-text:'SF_Arabic','Noto_Sans_Arabic','Segoe_UI','Geeza_Pro',Tahoma,sans-serif] [--size:1.125rem] [--leading:1.85] [--leading-display:1.4] [--tracking:0em]";

/** The only list of the site's languages. Routing, `<html>`, switcher, sitemap, content checks and tests derive from it. */
export const localeTable = [
  {
    code: 'ar',
    name: 'العربية',
    dir: 'rtl',
    dateTag: 'ar-u-ca-gregory-nu-latn',
    monthNames: [
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيه',
      'تموز/يوليه',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ],
    type: arabicType,
  },
  { code: 'en', name: 'English', dir: 'ltr', dateTag: 'en-GB', type: latinType },
  { code: 'es', name: 'Español', dir: 'ltr', dateTag: 'es', type: latinType },
  { code: 'fr', name: 'Français', dir: 'ltr', dateTag: 'fr', type: latinType },
  { code: 'pt', name: 'Português', dir: 'ltr', dateTag: 'pt-PT', type: latinType },
] as const satisfies readonly LocaleRow[];

export type Locale = (typeof localeTable)[number]['code'];

/** Source language of the content, and the answer to a browser that asks for none of ours. */
export const defaultLocale: Locale = 'en';

export const locales: readonly Locale[] = localeTable.map((row) => row.code);

/** Narrows an address segment to a locale of the table. */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The table's row for a locale. */
export function localeRow(locale: Locale): LocaleRow & { readonly code: Locale } {
  const row = localeTable.find(({ code }) => code === locale);
  if (!row) throw new RangeError(`No locale "${locale}" in lib/i18n/locales.ts`);
  return row;
}
