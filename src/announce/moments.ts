/** The moments at which people post about a gathering, and what matters most at each. */

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
] as const;

export type Moment = (typeof moments)[number];

/** The parts that a post can have, in the order of reading. */
export const slots = [
  'lead',
  'title',
  'note',
  'why',
  'description',
  'when',
  'where',
  'was',
  'find',
  'rules',
  'list',
  'welcome',
  'host',
  'alongside',
  'closes',
  'access',
  'more',
  'tags',
  'link',
] as const;

export type Slot = (typeof slots)[number];

/** A slot raised to a length: 0 is its shortest text. A number beyond the last means the longest. */
export type Step = readonly [slot: Slot, level: number];

const ALL = 9;
const place: Step[] = [
  ['where', 1],
  ['when', 1],
];
const street: Step = ['where', ALL];
const company: Step[] = [
  ['welcome', ALL],
  ['tags', 1],
  ['host', ALL],
];
const rest: Step[] = [
  ['alongside', ALL],
  ['closes', ALL],
  ['access', ALL],
  ['tags', ALL],
];

const inviting: Step[] = [
  ...place,
  ['why', ALL],
  ['welcome', 0],
  ['tags', 1],
  ['when', ALL],
  street,
  ...company,
  ['find', ALL],
  ...rest,
  ['lead', ALL],
];
const arriving: Step[] = [
  ...place,
  ['find', ALL],
  street,
  ['welcome', ALL],
  ['tags', 1],
  ['host', ALL],
  ['access', ALL],
];
const afterwards: Step[] = [
  ['why', ALL],
  ['tags', 1],
  ['host', ALL],
  ['tags', ALL],
];

/** What to add at each moment while it fits, most important first; title, time, place or tag, and link are there already. */
export const plans: Readonly<Record<Moment, readonly Step[]>> = {
  'save-the-date': [
    ['where', 0],
    ['when', 1],
    ['why', ALL],
    ['tags', 1],
    ['when', ALL],
    ['welcome', ALL],
    ['host', ALL],
    ['alongside', ALL],
    ['tags', ALL],
  ],
  announcement: inviting,
  preview: [
    ...place,
    ['list', ALL],
    ['tags', 1],
    ['when', ALL],
    ['welcome', ALL],
    ['host', ALL],
    ['closes', ALL],
    ['where', ALL],
    ['tags', ALL],
  ],
  reminder: [...arriving, ['when', ALL], ['closes', ALL], ['why', ALL], ['alongside', ALL]],
  today: [...arriving, ['alongside', ALL]],
  'here-now': arriving,
  starting: [['rules', ALL], ...place, ['find', ALL], ['tags', 1], street, ['list', ALL], ['host', ALL]],
  thanks: afterwards,
  recap: afterwards,
  changed: [
    ['note', ALL],
    ...place,
    ['was', ALL],
    ['when', ALL],
    street,
    ['tags', 1],
    ['find', ALL],
    ['host', ALL],
    ['welcome', ALL],
    ['access', ALL],
  ],
  cancelled: [['note', ALL], ...place, ['when', ALL], ['tags', 1], ['host', ALL]],
};

/** Moments after the gathering: no invitation any more. */
export function isAfter(moment: Moment): boolean {
  return moment === 'thanks' || moment === 'recap';
}
