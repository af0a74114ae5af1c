/** Every route of the service. */
import type { Route } from '../site.ts';
import { formRoutes } from './form.ts';
import { hostRoutes } from './host.ts';
import { opsRoutes } from './ops.ts';
import { pageRoutes } from './pages.ts';
import { replyRoutes } from './replies.ts';
import { streamRoutes } from './stream.ts';

export const routes: readonly Route[] = [
  ...replyRoutes,
  ...streamRoutes,
  ...formRoutes,
  ...hostRoutes,
  ...pageRoutes,
  ...opsRoutes,
];
