/** Replies arrive, something is killed in the middle, and whatever was acknowledged must still be there. */
import assert from 'node:assert/strict';
import { hostList, makePeople, reply, type Person } from './crowd.ts';
import type { Cluster } from './cluster.ts';

export interface CrashRound {
  people: number;
  /** Acknowledged before the blow fell. */
  before: number;
  acknowledged: number;
}

/**
 * @param blow kills something and brings it back
 * @throws where a reply that the client read a 2xx for is missing or older, or more places are held than there are
 */
export async function crashRound(
  cluster: Cluster,
  eventId: string,
  token: string,
  places: number,
  blow: () => Promise<void>,
): Promise<CrashRound> {
  const people = await makePeople(200);
  let acknowledged = 0;
  const act = async (person: Person): Promise<void> => {
    // Not all in the same instant: the blow is to fall between some of them.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
    await reply(person, eventId, 'going', cluster.ports);
    acknowledged += 1;
    if (Math.random() < 0.3) await reply(person, eventId, 'maybe', cluster.ports);
  };
  const acting = Promise.all(people.map(act));
  await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 400));
  const before = acknowledged;
  const known = people.map((person) => ({ person, saved: person.saved }));
  await blow();
  await acting;

  const list = await hostList(cluster.ports[0] as number, eventId, token);
  const byRef = new Map(list.map((entry) => [entry.reply, entry]));
  assert.equal(byRef.size, list.length, 'nobody twice');
  for (const { person, saved } of [...known, ...people.map((person) => ({ person, saved: person.saved }))]) {
    if (saved === 0) continue;
    const entry = byRef.get(person.ref);
    assert.ok(entry, 'an acknowledged reply is lost');
    assert.ok(entry.revision >= saved, 'an acknowledged change is lost');
    assert.equal(entry.note, `revision ${entry.revision}`, 'the reply is the one that was sent');
  }
  const held = list.filter(({ place }) => place === 'held').length;
  assert.ok(held <= places, `${held} held of ${places}`);
  const waiting = list.filter(({ place }) => place === 'waiting').length;
  assert.ok(waiting === 0 || held === places, 'nobody waits while a place is free');
  return { people: people.length, before, acknowledged };
}
