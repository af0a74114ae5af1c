/** The 140 of old: code points after composition, links 23 (twitter-text configuration v1). */
import { countCodePoints } from '../../internal/text.ts';
import type { Network } from '../network.ts';
import { countOnX, findOnX } from './x.ts';

export const classic: Network = {
  id: 'classic',
  name: 'Classic 140',
  unit: 'code-points',
  limit: 140,
  linkLength: 23,
  maxTags: 2,
  layout: 'line',
  count: (text, entities, context) => countOnX(text, entities, context, countCodePoints),
  find: findOnX,
  handleKey: 'x',
  mention: (handle) => (/^\w{1,20}$/.test(handle) ? `@${handle}` : undefined),
};
