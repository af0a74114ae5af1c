/** The host's page and what the service's pages load. */
import { hostPage } from '../host-page.ts';
import { hostScript } from '../host-script.ts';
import { pagesCss } from '../pages-css.ts';
import type { Route } from '../site.ts';
import { localeOf } from './form.ts';

export const pageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '//host',
    operation: 'getHostPage',
    run: async (call) => hostPage(await localeOf(call), call.site.base),
  },
  { method: 'GET', path: '/pages.css', operation: 'getStyles', run: () => asset(pagesCss, 'text/css') },
  {
    method: 'GET',
    path: '/host-page.js',
    operation: 'getHostScript',
    run: () => asset(hostScript, 'text/javascript'),
  },
];

function asset(text: string, type: string): Response {
  return new Response(text, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=300' },
  });
}
