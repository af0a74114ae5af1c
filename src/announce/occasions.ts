/** The moments that every announcement can come to: the event's own, and what its status asks for instead. */
import { type Telling, sentence } from './facts.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { Step } from './order.ts';
import { whenOf } from './when.ts';

export const place: readonly Step[] = [
  ['where', 1],
  ['when', 1],
];

/** What was different before. */
function changesOf({ event }: Telling) {
  const before = event.previous?.at(-1);
  return {
    start: before?.start === event.start ? undefined : before?.start,
    venue: before?.venue?.name === event.venue?.name ? undefined : before?.venue,
  };
}

function changeOf(telling: Telling): string {
  const { start, venue } = changesOf(telling);
  if (telling.event.status === 'postponed') return 'postponed';
  return start && venue ? 'changed-both' : start ? 'changed-time' : venue ? 'changed-place' : 'changed';
}

/** The time and place that the event had before. */
function formerly(telling: Telling): string | undefined {
  const { event, tag, now, say, free } = telling;
  if (event.status === 'postponed') return undefined;
  const { start, venue } = changesOf(telling);
  const was = start && whenOf({ ...event, start, end: undefined }, { say, tag, now });
  const [date = '', time] = [was && was.lengths[0]!, free(venue?.name)].filter((text) => !!text) as string[];
  const text = time ? say('date-and-time', { date, time }) : date;
  return text && say('was', { text });
}

/** What the host says about the change. */
function noteOf({ event, occasion, say, free }: Telling): string[] {
  const note = sentence(free(event.statusNote));
  if (event.status !== 'postponed' || occasion.closed) return [note];
  const later = say('new-date-follows');
  return [later, note && `${note} ${later}`];
}

export const announcement: Occasion = {
  lead: ({ online, say }) => say(online ? 'announcement-online' : 'announcement'),
  leads: 'last',
  steps: [
    ...place,
    'why',
    ['welcome', 0],
    ['tags', 1],
    'when',
    'where',
    'welcome',
    'host',
    'find',
    'alongside',
    'closes',
    'access',
    'tags',
    'lead',
  ],
};

export const changed: Occasion = {
  lead: (telling) => telling.say(changeOf(telling)),
  leads: 'must',
  parts: (telling) => [
    ['note', noteOf(telling)],
    ['was', [formerly(telling)]],
  ],
  steps: ['note', ...place, 'was', 'when', 'where', ['tags', 1], 'find', 'host', 'welcome', 'access'],
};

export const cancelled: Occasion = {
  lead: ({ say }) => say('cancelled'),
  leads: 'must',
  closed: true,
  parts: (telling) => [['note', noteOf(telling)]],
  steps: ['note', ...place, 'when', ['tags', 1], 'host'],
};

export const occasions: Occasions = { announcement, changed, cancelled };
