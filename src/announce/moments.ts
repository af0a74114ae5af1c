/** Every moment at which people post about a gathering. */
import type { Telling } from './facts.ts';
import { sayer } from './messages.ts';
import { momentMessages } from './moment-messages.ts';
import type { Moment, Occasion, Occasions } from './occasion.ts';
import { announcement, cancelled, changed, place } from './occasions.ts';
import type { Step } from './order.ts';
import { listOf, rulesOf } from './programme.ts';
import { DAY } from '../time/wall-time.ts';

export const moments = [
  'save-the-date',
  'announcement',
  'preview',
  'reminder',
  'today',
  'here-now',
  'starting',
  'thanks',
  'recap',
  'changed',
  'cancelled',
] as const satisfies readonly Moment[];

const arriving: readonly Step[] = [...place, 'find', 'where', 'welcome', ['tags', 1], 'host', 'access'];
const afterwards: Pick<Occasion, 'closed' | 'after' | 'brief' | 'steps'> = {
  closed: true,
  after: true,
  brief: true,
  steps: ['why', ['tags', 1], 'host', 'tags'],
};

const lead =
  (key: (telling: Telling) => string) =>
  (telling: Telling): string =>
    sayer(telling.locale, momentMessages)(key(telling));

const hasRecap = ({ event }: Telling) =>
  event.links?.some((link) => typeof link === 'object' && link.rel === 'recap');

/** Whole days from now to the day of the event, at the event's place. */
function daysUntil({ event, now, when }: Telling): number | undefined {
  if (!now || !when) return undefined;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: event.timeZone ?? 'UTC' }).format(now);
  return Math.floor(when.wallMs / DAY) - Date.parse(`${today}T00:00:00Z`) / DAY;
}

const EVENING = 17 * 60;

/** In the order of time. */
export const allOccasions: Occasions = {
  'save-the-date': {
    lead: /* @__PURE__ */ lead(() => 'save-the-date'),
    brief: true,
    steps: [['where', 0], ['when', 1], 'why', ['tags', 1], 'when', 'welcome', 'host', 'alongside', 'tags'],
  },
  announcement,
  preview: {
    lead: /* @__PURE__ */ lead(() => 'preview'),
    parts: (telling) => [['list', listOf(telling)]],
    steps: [...place, 'list', ['tags', 1], 'when', 'welcome', 'host', 'closes', 'where', 'tags'],
  },
  reminder: {
    lead: /* @__PURE__ */ lead((telling) => (daysUntil(telling) === 1 ? 'tomorrow' : 'reminder')),
    steps: [...arriving, 'when', 'closes', 'why', 'alongside'],
  },
  today: {
    lead: /* @__PURE__ */ lead(({ when }) => ((when?.minutes ?? 0) >= EVENING ? 'tonight' : 'today')),
    arriving: true,
    steps: [...arriving, 'alongside'],
  },
  'here-now': {
    lead: /* @__PURE__ */ lead(({ online }) => (online ? 'here-now-online' : 'here-now')),
    arriving: true,
    steps: arriving,
  },
  starting: {
    lead: /* @__PURE__ */ lead(() => 'starting'),
    arriving: true,
    parts: (telling) => [
      ['rules', rulesOf(telling)],
      ['list', telling.event.questions?.length ? [] : listOf(telling)],
    ],
    steps: ['rules', ...place, 'find', ['tags', 1], 'where', 'list', 'host'],
  },
  thanks: {
    ...afterwards,
    rels: ['photos'],
    lead: /* @__PURE__ */ lead(({ online }) => (online ? 'thanks-online' : 'thanks')),
  },
  recap: {
    ...afterwards,
    rels: ['recap', 'photos'],
    lead: /* @__PURE__ */ lead((telling) => (hasRecap(telling) ? 'recap' : 'recap-unwritten')),
  },
  changed,
  cancelled,
};
