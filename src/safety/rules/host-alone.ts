import { defineRule } from '../rule.ts';
import { geekFeminism, nodeKit, teachWithIct } from '../sources.ts';

export default /* @__PURE__ */ defineRule({
  id: 'host-alone',
  group: 'people',
  severity: 'advice',
  messages: {
    title: 'The host has help, or the group is small',
    message: 'One host for {expected} people.',
    why: 'One person has to do everything, and there is nobody to turn to if the host is late, ill or the problem.',
    fix: 'Ask someone to host with you and to greet people.',
  },
  source: [nodeKit, teachWithIct, geekFeminism],
  thresholds: { people: 12, peopleInChat: 30 },
  examples: {
    bad: { hosts: [{ name: 'Sam' }], expected: 40 },
    good: { hosts: [{ name: 'Sam' }, { name: 'Alex' }], expected: 40 },
  },
  check(context, { people, peopleInChat }) {
    const { hosts = [], expected } = context.event;
    if (hosts.length === 0 || expected === undefined) return 'not-applicable';
    const many = expected >= (context.setting === 'chat' ? peopleInChat! : people!);
    return hosts.length === 1 && many ? { path: ['hosts'], params: { expected } } : 'pass';
  },
});
