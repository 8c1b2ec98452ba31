import { useTranslations } from 'next-intl';
import type { Section } from '@/lib/content/sections';

type Props = { sections: readonly Section[]; lang: string; dir: 'ltr' | 'rtl' };

/** Links to the sections of a long page; nothing where there are too few to need it. */
export default function ContentsList({ sections, lang, dir }: Props) {
  const t = useTranslations('ContentsList');
  if (sections.length < 3) return null;
  return (
    <nav aria-labelledby="contents" className="print:hidden">
      <h2 id="contents" className="text-sm font-semibold text-muted">
        {t('title')}
      </h2>
      <ol lang={lang} dir={dir} className="mbs-1 border-s-2 border-rule">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="block py-1 ps-3">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
