import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import Emblem from './Emblem';

type Props = { locale: Locale };

const groups = [
  { title: 'help', items: ['services', 'help-finder', 'guides', 'contact'] },
  { title: 'about', items: ['about', 'partnerships', 'articles', 'glossary'] },
  { title: 'site', items: ['privacy', 'accessibility'] },
] as const;

export default function SiteFooter({ locale }: Props) {
  const t = useTranslations('SiteFooter');
  const navigation = useTranslations('Navigation');
  return (
    <footer className="mbs-20 bg-deep text-on-deep print:mbs-8 print:bg-transparent print:text-inherit">
      <div className="wrap grid gap-10 py-12 md:grid-cols-[2fr_3fr] print:py-2">
        <div>
          <Emblem className="emblem-on-deep block-10 inline-16 print:hidden" />
          <p className="mbs-4 max-inline-72 font-display text-lg text-balance print:mbs-0">{t('note')}</p>
          <p className="mbs-3 max-inline-72 text-sm opacity-85 print:hidden">{t('promise')}</p>
        </div>
        <nav aria-label={t('label')} className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-8 print:hidden">
          {groups.map(({ title, items }) => (
            <div key={title}>
              <h2 className="text-sm font-semibold opacity-85">{t(title)}</h2>
              <ul className="mbs-2">
                {items.map((item) => (
                  <li key={item}>
                    <a href={localePath(locale, `/${item}`)} className="inline-block py-1 text-inherit">
                      {navigation(item)}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </footer>
  );
}
