/** What the site's owner reads in the console about a source. Loaded only when there is something to say. */
import { describeProblem } from '../../src/event/describe.ts';
import type { Problem } from '../../src/event/problem.ts';
import type { Source } from './event-source.ts';
import { fetchLimits } from './fetch-text.ts';
import { warnOnce } from './warn.ts';

/** A broken feed of thousands of events should not bury the console. */
const mostProblems = 20;

/** Says why a source failed and what is wrong in it, each thing once. */
export function reportSource(source: Source, host: HTMLElement & { timeZone?: unknown }): void {
  const name = nameOf(source, host);
  if (source.failure) warnOnce(`${name}: ${failureText(source)}`);
  const problems = (source.content?.problems ?? []).filter((problem) => !isWanted(problem, host));
  for (const problem of problems.slice(0, mostProblems)) warnOnce(`${name}: ${problemText(problem)}`);
  if (problems.length > mostProblems)
    warnOnce(`${name}: more than ${mostProblems} problems; \`npx tweetup check\` lists them all.`);
}

/** Where the owner finds it: an address, the script that `src` names, or what the element itself was given. */
function nameOf({ url, given }: Source, host: HTMLElement): string {
  if (!given) return url;
  if (given.startsWith('#')) return `src="${given}"`;
  const { events, event } = host as { events?: unknown; event?: unknown };
  const property = events !== undefined ? 'events' : event !== undefined ? 'event' : undefined;
  return property ? `<${given}>.${property}` : `the script in <${given}>`;
}

/** The zone was taken from the element's `time-zone`, as its owner wanted. */
function isWanted({ code, params }: Problem, { timeZone }: { timeZone?: unknown }): boolean {
  return code === 'zone-assumed' && params?.['zone'] === timeZone;
}

function problemText(problem: Problem): string {
  const cost = problem.level === 'error' ? 'left out: ' : '';
  const event = problem.eventId === undefined ? '' : `event "${problem.eventId}": `;
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isOwn = problem.code === 'zone-assumed' && problem.params?.['zone'] === own;
  const risk = isOwn ? ' This is the zone of the device here: visitors elsewhere read another time.' : '';
  return event + cost + describeProblem(problem) + risk;
}

function failureText({ url, failure }: Source): string {
  const megabytes = fetchLimits.bytes / 1_000_000;
  const seconds = fetchLimits.milliseconds / 1000;
  const reasons = {
    unreachable: unreachableText(url),
    offline: 'the browser is offline.',
    http: `the server answered ${failure?.status ?? ''}. Open the address in a browser: is it right, and public?`,
    timeout: `no complete answer within ${seconds} seconds.`,
    'too-large': `the document is larger than ${megabytes} MB. Make a smaller feed of it: npx tweetup feed ${url} -o events.json --from today --limit 200`,
    'not-events': 'the document holds no events that can be read.',
  };
  return failure ? reasons[failure.code] : '';
}

function unreachableText(url: string): string {
  if (new URL(url).origin === location.origin)
    return 'it could not be fetched. Is the address right, and does the page’s Content-Security-Policy allow it (connect-src)?';
  return (
    'it could not be fetched. Most often the server does not let other sites read it (no Access-Control-Allow-Origin). ' +
    `Make a feed of it for your own site: npx tweetup feed ${url} -o events.json ` +
    '(or allow the address in the page’s Content-Security-Policy, connect-src).'
  );
}
