/** What the list of networks says, in English. Loaded with it. Names of networks stay as they are. */
import type { Messages } from '../../src/internal/messages.ts';

export const panelMessages = {
  mail: 'Mail',
  copy: 'Copy text',
  apps: 'Other apps…',
  copied: 'Copied.',
  'copy-here': 'The browser does not let this page copy. Copy the text here:',
  'the-text': 'Text of the post',
  'your-server': 'Your Mastodon server',
  'no-server': 'This is not the name of a server. It looks like mastodon.social',
  remember: 'Remember it on this device',
  'go-on': 'Continue',
  'on-server': 'Mastodon ({server})',
  'other-server': 'Another Mastodon server',
} as const satisfies Messages;
