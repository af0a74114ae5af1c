/** One process of the service, or of the bare handler it is compared with. Started by `cluster.ts`. */
import type { TweetupEvent } from '../../src/event/schema.ts';
import { serve } from '../../src/rsvp/node/serve.ts';
import { createRsvpHandler } from '../../src/rsvp/server/handler.ts';
import { postgresStore } from '../../src/rsvp/stores/postgres.ts';
import { sqliteStore } from '../../src/rsvp/stores/sqlite.ts';
import { bareHandler } from './bare.ts';

export interface ServiceConfig {
  kind: 'service' | 'bare';
  /** Path of a file, or address of a database. */
  store: string;
  port: number;
  events: TweetupEvent[];
  hostToken: string;
}

const config = JSON.parse(process.env['TWEETUP_LOAD'] ?? '{}') as ServiceConfig;
const endless = { burst: 1e9, perSecond: 1e9 };
const isPostgres = config.store.startsWith('postgres:');

const handler =
  config.kind === 'bare'
    ? await bareHandler(config.store)
    : createRsvpHandler({
        store: isPostgres ? postgresStore(config.store) : sqliteStore(config.store),
        readFeed: async () => ({ events: config.events }),
        hostTokens: [config.hostToken],
        // All of the crowd come from one address here; the limits have tests of their own.
        limits: { address: endless, script: endless, read: endless, event: endless, process: endless },
      });
await serve(handler, { port: config.port });
process.send?.('ready');
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
