import { defaultLocale, localeRow, localeTable } from '@/lib/i18n/locales';
import { loadMessages } from '@/lib/i18n/messages';
import { localePath } from '@/lib/i18n/paths';
import type { StatusNamespace } from '@/lib/status';
import Emblem from './Emblem';

type Props = { namespace: StatusNamespace };

/** A whole document that says the same in every language, for when the visitor's is not known. */
export default async function MultilingualPage({ namespace }: Props) {
  const { dir, type } = localeRow(defaultLocale);
  const texts = await Promise.all(
    localeTable.map(async (row) => ({ ...row, ...(await loadMessages(row.code))[namespace] })),
  );
  const heading = texts.find(({ code }) => code === defaultLocale)?.title;
  return (
    <html lang={defaultLocale} dir={dir} className={type}>
      <body>
        <main className="wrap max-inline-measure py-14">
          <Emblem className="block-12 inline-20" />
          <h1 className="sr-only">{heading}</h1>
          {texts.map((text) => (
            <section key={text.code} lang={text.code} dir={text.dir} className={`multilingual ${text.type}`}>
              <h2 className="text-section">{text.title}</h2>
              <p className="mbs-2">{text.text}</p>
              <p className="mbs-2">
                <a href={localePath(text.code, '/')} hrefLang={text.code}>
                  {text.home}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
