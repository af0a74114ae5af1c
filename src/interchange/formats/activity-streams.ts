/** ActivityStreams events of the fediverse (FEP-8a8e, Mobilizon, Gancio): reading and writing. */
import { type Format, firstRecord } from '../format.ts';

export { fromActivity, type ReadActivityOptions } from './activity-streams/read.ts';
export { type ActivityOptions, toActivity } from './activity-streams/write.ts';

export const activityStreams: Format = {
  id: 'activity-streams',
  name: 'ActivityStreams',
  type: 'application/activity+json',
  extensions: ['activity.json'],
  matches(document) {
    const first = firstRecord(document);
    if (!first) return false;
    const context = JSON.stringify(first['@context'] ?? '').slice(0, 2000);
    if (/w3\.org\/ns\/activitystreams|w3id\.org\/fep\/8a8e/.test(context)) return true;
    // Some send activities and objects without a context.
    const object =
      first['object'] === undefined ? first : firstRecord({ ...document, value: first['object'] });
    return object?.['type'] === 'Event' && 'name' in object;
  },
  reader: async () => {
    const { fromActivity } = await import('./activity-streams/read.ts');
    return ({ value }, options) => fromActivity(value, options);
  },
  writer: async () => {
    const { toCollection } = await import('./activity-streams/write.ts');
    return (events, options) => `${JSON.stringify(toCollection(events, options), null, 2)}\n`;
  },
};
