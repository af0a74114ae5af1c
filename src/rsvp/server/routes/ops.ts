/** For those who run the service. */
import { openApi } from '../openapi.ts';
import type { Call, Route } from '../site.ts';
import { authorise } from './host.ts';
import { RequestProblem } from '../problem.ts';
import { json } from './replies.ts';

export const opsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/openapi.json',
    operation: 'getOpenApi',
    run: ({ site }) => json(openApi(site.base)),
  },
  { method: 'GET', path: '//healthz', operation: 'getHealth', run: health },
  { method: 'GET', path: '//metrics', operation: 'getMetrics', run: metrics },
];

/** 200 while replies can be saved. A store that is away makes 503. */
async function health({ site }: Call): Promise<Response> {
  await site.store.versions(['']);
  return json({ status: 'ok' });
}

async function metrics(call: Call): Promise<Response> {
  const opens = await authorise(call);
  // A token for one event does not open what concerns all.
  if (opens !== '*') throw new RequestProblem('host-token-required');
  return new Response(call.site.metrics.print(), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  });
}
