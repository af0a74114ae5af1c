/** The store that the command line and the environment name. */
import { postgresStore, sqliteStore } from '../../rsvp/node/index.ts';
import type { RsvpStore } from '../../rsvp/store.ts';
import { CliError, UsageError, type CommandArgs, type Io } from '../command.ts';
import { textOption } from '../args.ts';
import { sayServe } from './messages.ts';

/** `--store` is a file; the address of a database holds a password and comes from the environment. */
export function storeOf(args: CommandArgs, io: Io): RsvpStore {
  const given = textOption(args, 'store');
  if (given !== undefined && /^postgres(?:ql)?:/i.test(given)) {
    throw new UsageError(sayServe(io.locale, 'storeAddressInArgument'));
  }
  const address = given ?? io.env['TWEETUP_STORE'] ?? 'tweetup-rsvp.db';
  return /^postgres(?:ql)?:/i.test(address) ? postgresStore(address) : sqliteStore(address);
}

/** Opens a store, or says in the user's words why it cannot be. */
export async function openStore(store: RsvpStore, io: Io): Promise<void> {
  try {
    await store.open();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(sayServe(io.locale, 'storeNotOpened', { reason }));
  }
}
