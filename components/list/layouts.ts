/** How a list lays its events out: as a list, as cards, in short lines, by day or month. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dateTimeFormat } from '../../src/internal/intl-cache.ts';
import { msOfWall } from '../../src/time/wall-time.ts';
import type { EntryOptions } from '../shared/entry.ts';
import { atLevel } from '../shared/heading.ts';
import { item } from './items.ts';
import type { KeyedShowing } from './slots.ts';

export const layouts = ['list', 'cards', 'compact', 'agenda'] as const;
export type Layout = (typeof layouts)[number];
export type Grouping = 'month' | 'day' | 'none';

export function view(
  showings: readonly KeyedShowing[],
  layout: Layout,
  group: Grouping,
  options: EntryOptions,
): TemplateResult {
  // An agenda leaves the date to the headings of its days. Without those, it is a list.
  const look = layout === 'agenda' && group !== 'day' ? 'list' : layout;
  if (group === 'none') return html`<div class=${look}>${keyed(showings, options)}</div>`;
  const below = { ...options, level: Math.min(options.level + 1, 6) };
  return html`<div class=${look}>
    ${repeat(
      groupsOf(showings, group),
      ([key]) => key,
      ([key, members]) =>
        atLevel(
          html`<section part="group" class="group" aria-labelledby=${`group-${key}`}>
            <h0 part="group-title" class="group-title" id=${`group-${key}`}>${groupTitle(key, options)}</h0>
            ${keyed(members, below)}
          </section>`,
          options.level,
        ),
    )}
  </div>`;
}

/** Keyed: filters and regrouping move events about, and each keeps its own nodes. */
function keyed(showings: readonly KeyedShowing[], options: EntryOptions): TemplateResult {
  return html`<ol part="list" class="list" role="list">
    ${repeat(
      showings,
      ({ key }) => key,
      (showing) => item(showing, options),
    )}
  </ol>`;
}

/** By local day or month, in the order in which the first event of each comes. */
function groupsOf(showings: readonly KeyedShowing[], group: Grouping): [string, KeyedShowing[]][] {
  const groups = new Map<string, KeyedShowing[]>();
  for (const showing of showings) {
    const key = showing.of.start.slice(0, group === 'day' ? 10 : 7);
    const members = groups.get(key);
    if (members) members.push(showing);
    else groups.set(key, [showing]);
  }
  return [...groups];
}

/** `Thursday 3 December`, with the year where it is not this one; `December 2026`. */
function groupTitle(key: string, { locale, now }: EntryOptions): string {
  const isDay = key.length === 10;
  const otherYear = Number(key.slice(0, 4)) !== now.getFullYear();
  const format = dateTimeFormat(locale.tag, {
    ...(isDay ? { weekday: 'long', day: 'numeric' } : {}),
    month: 'long',
    ...(isDay && !otherYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(msOfWall(isDay ? key : `${key}-01`));
}
