import { locales } from '@/lib/i18n/locales';
import { loadMessages } from '@/lib/i18n/messages';
import { renderShareImage } from '@/lib/metadata/shareImage';
import { requirePage } from '@/lib/content/entries';

export const dynamic = 'error';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ file: `${locale}.png` }));
}

/** The picture that goes with a shared link, one for each language. */
export async function GET(_request: Request, { params }: RouteContext<'/og/[file]'>): Promise<Response> {
  const { file } = await params;
  const locale = locales.find((code) => file === `${code}.png`);
  if (!locale) return new Response(null, { status: 404 });
  const image = renderShareImage(
    locale,
    requirePage(locale, 'home').document.title,
    (await loadMessages(locale)).Site.name,
  );
  return new Response(image, { headers: { 'Content-Type': 'image/png' } });
}
