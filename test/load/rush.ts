/** A thousand people answer at once for fifty places. */
import assert from 'node:assert/strict';
import { hostList, makePeople, quantile, reply, type ListedReply, type Person } from './crowd.ts';
import type { Cluster } from './cluster.ts';

export interface RushResult {
  seconds: number;
  p50: number;
  p99: number;
}

/** @throws where more or fewer than `places` are held, somebody is lost or there twice, or the order is wrong */
export async function rush(
  cluster: Cluster,
  eventId: string,
  token: string,
  { people: count, places }: { people: number; places: number },
): Promise<RushResult> {
  const people = await makePeople(count);
  const began = performance.now();
  await Promise.all(people.map((person) => reply(person, eventId, 'going', cluster.ports)));
  const seconds = (performance.now() - began) / 1000;
  const port = cluster.ports[0] as number;
  checkPlaces(await hostList(port, eventId, token), people, places);

  // Ten leave: the first ten in line have a place.
  const before = await hostList(port, eventId, token);
  const leaving = before.filter(({ place }) => place === 'held').slice(0, 10);
  for (const { reply: ref } of leaving) {
    const person = people.find((one) => one.ref === ref) as Person;
    await reply(person, eventId, 'declined', cluster.ports);
  }
  const after = await hostList(port, eventId, token);
  const line = before.filter(({ place }) => place === 'waiting').map((entry) => entry.reply);
  const promoted = line.filter((ref) => after.some((entry) => entry.reply === ref && entry.place === 'held'));
  assert.deepEqual(promoted, line.slice(0, leaving.length), 'those who waited longest have the free places');

  const took = people.map(({ sent, acknowledged }) => acknowledged - sent);
  return { seconds, p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}

function checkPlaces(list: ListedReply[], people: Person[], places: number): void {
  const refs = new Set(list.map((entry) => entry.reply));
  assert.equal(list.length, people.length, 'as many as answered');
  assert.equal(refs.size, people.length, 'nobody twice');
  for (const person of people) assert.ok(refs.has(person.ref), 'nobody lost');
  const held = list.filter(({ place }) => place === 'held');
  const waiting = list.filter(({ place }) => place === 'waiting');
  assert.equal(held.length, places, 'exactly as many places as there are');
  assert.deepEqual(
    waiting.map(({ position }) => position),
    waiting.map((_, index) => index + 1),
    'the rest wait in order',
  );
  // Whoever was told before another one asked is ahead of her.
  const byRef = new Map(people.map((person) => [person.ref, person]));
  let latest = 0;
  for (const entry of list) {
    const { sent, acknowledged } = byRef.get(entry.reply) as Person;
    assert.ok(acknowledged >= latest, 'first come, first served');
    latest = Math.max(latest, sent);
  }
}
