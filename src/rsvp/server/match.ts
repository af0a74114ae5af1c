/** Finding the route for a request. */
import type { Route } from './site.ts';

export type Match =
  { route: Route; params: Record<string, string>; methods: string[] } | { methods: string[] };

interface Pattern {
  route: Route;
  /** Parts of the path; those that start with `{` match any. */
  parts: readonly string[];
}

/** `methods` of a match are those that the address knows; none where nothing is there. */
export type Matcher = (method: string, path: string) => Match;

/** Takes the routes apart once: every request is compared with those of as many parts. */
export function makeMatcher(routes: readonly Route[], base: string): Matcher {
  const byLength = new Map<number, Pattern[]>();
  for (const route of routes) {
    const parts = (route.path.startsWith('//') ? route.path.slice(1) : base + route.path).split('/');
    const list = byLength.get(parts.length) ?? [];
    byLength.set(parts.length, list);
    list.push({ route, parts });
  }
  return (method, path) => {
    const wanted = method === 'HEAD' ? 'GET' : method;
    const given = path.split('/');
    const fitting = (byLength.get(given.length) ?? []).filter(({ parts }) => fits(parts, given));
    const methods = fitting.map(({ route }) => route.method);
    const found = fitting.find(({ route }) => route.method === wanted);
    if (!found) return { methods };
    const params = paramsOf(found.parts, given);
    return params ? { route: found.route, params, methods } : { methods: [] };
  };
}

function fits(parts: readonly string[], given: readonly string[]): boolean {
  // The last parts differ most.
  for (let i = parts.length - 1; i > 0; i -= 1) {
    const part = parts[i] as string;
    if (part !== given[i] && part[0] !== '{') return false;
  }
  return true;
}

/** `undefined` for escapes that are none. */
function paramsOf(parts: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  try {
    parts.forEach((part, index) => {
      if (part[0] === '{') params[part.slice(1, -1)] = decodeURIComponent(given[index] as string);
    });
    return params;
  } catch {
    return undefined;
  }
}
