/** Every route of the service. */
import type { Route } from '../site.ts';
import { replyRoutes } from './replies.ts';

export const routes: readonly Route[] = [...replyRoutes];
