/** Which pages may talk to the service from a browser. */

export interface OriginPolicy {
  /** The header `Origin`, if it may. */
  allows(origin: string, request: Request): boolean;
}

/** @param listed origins such as `https://example.org`; `*` for any page whatever */
export function originPolicy(listed: readonly string[]): OriginPolicy {
  const any = listed.includes('*');
  const origins = new Set(listed.map((origin) => originOf(origin) ?? origin));
  return {
    allows: (origin, request) => any || origins.has(origin) || hostOf(origin) === hostOf(request.url),
  };
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

/** A proxy may have taken off the `https`, so the service's own pages are known by host and port. */
function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

export const exposedHeaders = 'ETag, Retry-After';

/** The headers that let the page of an allowed origin read the response. */
export function corsHeaders(origin: string): Record<string, string> {
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': exposedHeaders };
}

/** What a browser is told before it sends a write. */
export function preflight(methods: readonly string[]): Record<string, string> {
  return {
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match',
    'access-control-max-age': '86400',
  };
}
