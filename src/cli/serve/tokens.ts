/** `tweetup serve token …`: making, listing and revoking the keys to the host's page. */
import { makeToken } from '../../rsvp/server/host-keys.ts';
import type { RsvpStore } from '../../rsvp/store.ts';
import { textOption } from '../args.ts';
import { CliError, exitCodes, UsageError, type CommandArgs, type Io } from '../command.ts';
import { say } from '../messages.ts';
import { sayServe } from './messages.ts';
import { openStore, storeOf } from './store.ts';

/** Enough of a hash to tell tokens apart. */
const shown = 12;

export async function tokenCommand(args: CommandArgs, io: Io): Promise<number> {
  const [, action = 'new', start] = args.positionals;
  const run = { new: create, list, revoke }[action];
  if (!run) throw new UsageError(sayServe(io.locale, 'unknownTokenAction', { received: action }));
  const store = storeOf(args, io);
  await openStore(store, io);
  try {
    return await run(store, args, io, start);
  } finally {
    await store.close();
  }
}

type Action = (store: RsvpStore, args: CommandArgs, io: Io, start: string | undefined) => Promise<number>;

const create: Action = async (store, args, io) => {
  const eventId = textOption(args, 'event') ?? '*';
  const label = textOption(args, 'label') ?? '';
  const token = await makeToken(store, { eventId, label, now: io.now() });
  // The token alone on standard output, so that it can be piped into a file.
  io.out(token);
  io.error(sayServe(io.locale, eventId === '*' ? 'tokenForAll' : 'tokenForEvent', { event: eventId }));
  return exitCodes.ok;
};

const list: Action = async (store, _args, io) => {
  for (const { hash, eventId, label, createdAt } of await store.tokens()) {
    io.out([hash.slice(0, shown), createdAt.slice(0, 10), eventId, label].join('\t').trimEnd());
  }
  return exitCodes.ok;
};

const revoke: Action = async (store, _args, io, start) => {
  if (start === undefined) {
    throw new UsageError(
      say(io.locale, 'missingArgument', { command: 'serve token revoke', argument: '<id>' }),
    );
  }
  const found = (await store.tokens()).filter(({ hash }) => hash.startsWith(start.toLowerCase()));
  const [only, ...more] = found;
  if (!only) throw new CliError(sayServe(io.locale, 'noSuchToken', { id: start }));
  if (more.length > 0) throw new CliError(sayServe(io.locale, 'manyTokens', { id: start }));
  await store.revokeToken(only.hash);
  io.out(sayServe(io.locale, 'tokenRevoked', { id: only.hash.slice(0, shown) }));
  return exitCodes.ok;
};
