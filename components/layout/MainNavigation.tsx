import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

type Props = { locale: Locale; path: string | undefined };

const items = ['services', 'guides', 'articles', 'about', 'contact'] as const;

/**
 * One list for both widths. On small screens the browser's own popover opens it, without script; CSS shows it in place on
 * wide ones and in browsers without popovers.
 */
export default function MainNavigation({ locale, path }: Props) {
  const t = useTranslations('Navigation');
  const header = useTranslations('SiteHeader');
  return (
    <div className="border-bs border-rule print:hidden">
      <div className="wrap">
        <button type="button" popoverTarget="menu" className="menu-button">
          <svg viewBox="0 0 16 16" aria-hidden="true" className="block-4 inline-4 fill-none stroke-current stroke-2">
            <path d="M1 4h14M1 8h14M1 12h14" />
          </svg>
          {header('menu')}
        </button>
        <nav id="menu" popover="auto" aria-label={header('navigation')} className="menu">
          <ul>
            {items.map((item) => (
              <li key={item}>
                <a href={localePath(locale, `/${item}`)} aria-current={currentOf(path, item)}>
                  {t(item)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

/** The page itself is marked as `page`, a page below it as part of the section. */
function currentOf(path: string | undefined, item: string): 'page' | 'true' | undefined {
  if (path === `/${item}`) return 'page';
  return path?.startsWith(`/${item}/`) ? 'true' : undefined;
}
