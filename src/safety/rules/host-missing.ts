import { defineRule } from '../rule.ts';
import { brum, couchsurfing, geekFeminism } from '../sources.ts';
import { publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'host-missing',
  group: 'people',
  severity: 'error',
  messages: {
    title: 'A host is named and can be reached',
    message: 'Nobody is named as host.',
    unreachable: 'The host cannot be reached: there is a name, but no account and no contact.',
    why: 'Guests want to look at who invites them, and must be able to ask, and to say that something went wrong.',
    fix: 'Name a host with a public account that people can look at and write to.',
    'unreachable-fix': 'Add the host’s handle, or a contact address.',
  },
  source: [couchsurfing, brum, geekFeminism],
  examples: {
    bad: { hosts: [], contact: undefined },
    good: { hosts: [{ name: 'Sam', handles: { mastodon: 'sam@example.social' } }] },
  },
  check(context) {
    const { hosts = [], contact } = context.event;
    const named = hosts.filter((host) => host.name?.trim() || host.url || host.handles);
    if (named.length === 0) return { path: ['hosts'] };
    const reachable =
      contact?.trim() ||
      named.some((host) => host.url || Object.values(host.handles ?? {}).some((handle) => handle?.trim())) ||
      publicTexts(context).some(({ text }) => /(^|[\s(])@[\w.]{2,}/.test(text));
    return reachable ? 'pass' : { as: 'unreachable', severity: 'warning', path: ['hosts'] };
  },
});
