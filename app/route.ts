import { negotiateLocale } from '@/lib/i18n/negotiate';

/** `/` leads to the home page in the language that the browser prefers. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  return new Response(null, { status: 307, headers: { Location: `/${locale}`, Vary: 'Accept-Language' } });
}
