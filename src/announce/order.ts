/** The parts of a post. */

/**
 * In the order of reading: the paragraph that each part belongs to, and what stands before it inside that. Paragraphs
 * are parted by an empty line.
 */
export const order = {
  lead: [0, ''],
  title: [0, ' '],
  note: [0, '\n\n'],
  why: [0, '\n'],
  description: [1, ''],
  when: [2, ''],
  where: [2, '\n'],
  was: [2, '\n'],
  find: [2, '\n'],
  rules: [3, ''],
  list: [4, ''],
  welcome: [5, ''],
  host: [5, ' '],
  alongside: [5, ' '],
  closes: [5, ' '],
  access: [5, ' '],
  more: [6, ''],
  tags: [7, ''],
  link: [7, '\n'],
} as const;

export type Slot = keyof typeof order;

export const slots = /* @__PURE__ */ Object.keys(order) as readonly Slot[];

/** A part raised to its longest text, or to one of its lengths: 0 is the shortest, a number beyond the last the longest. */
export type Step = Slot | readonly [slot: Slot, level: number];
