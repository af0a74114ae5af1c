/** Finding the route for a request. */
import type { Route } from './site.ts';

export type Match =
  { route: Route; params: Record<string, string>; methods: string[] } | { methods: string[] };

/** `methods` are those that the address knows; none where nothing is there. */
export function matchRoute(all: readonly Route[], base: string, method: string, path: string): Match {
  const methods: string[] = [];
  let found: { route: Route; params: Record<string, string> } | undefined;
  for (const route of all) {
    const pattern = route.path.startsWith('//') ? route.path.slice(1) : base + route.path;
    const params = matchPath(pattern, path);
    if (!params) continue;
    methods.push(route.method);
    if (route.method === (method === 'HEAD' ? 'GET' : method)) found ??= { route, params };
  }
  return found ? { ...found, methods } : { methods };
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  if (wanted.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const part = parts[index] as string;
    if (!want.startsWith('{')) {
      if (want !== part) return undefined;
      continue;
    }
    try {
      params[want.slice(1, -1)] = decodeURIComponent(part);
    } catch {
      return undefined;
    }
  }
  return params;
}
