/** The pages of the safety rules, made from the rules themselves: `/rules/place-missing`, `?lang=de` for German. */
import { loadLocale } from '../../src/locales/index.ts';
import { rulePages } from '../../src/safety/report/pages.ts';
import { rules } from '../../src/safety/rules/all.ts';

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:",
};
const languages = ['en', 'de', 'fr', 'ar'];

export async function safetyRules(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const name = /^\/rules\/([a-z-]*)$/.exec(url.pathname)?.[1];
  // Links in the pages are relative to the folder.
  if (url.pathname === '/rules') return new Response(null, { status: 302, headers: { location: '/rules/' } });
  const asked = url.searchParams.get('lang') ?? 'en';
  const locale = await loadLocale(languages.includes(asked) ? asked : 'en', ['safety']);
  const page = rulePages(rules, { locale, styles: '/examples/page.css' }).get(name || 'index');
  return page === undefined ? new Response('Not found\n', { status: 404 }) : new Response(page, { headers });
}
