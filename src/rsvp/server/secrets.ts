/** Ids and secrets are made by the client; the service keeps their hashes. */

/** At least 132 random bits in base64url. */
const idPattern = /^[\w-]{22,64}$/;

export function isId(text: string): boolean {
  return idPattern.test(text);
}

const encoder = new TextEncoder();

interface NodeCrypto {
  hash?(algorithm: 'sha256', data: string, encoding: 'buffer'): Uint8Array;
}

/**
 * Node, Deno and Bun hash a short text in a microsecond at once; WebCrypto, which every runtime has, hands each to
 * another thread, which was a fifth of the service's processor time.
 */
const runtime = (
  globalThis as { process?: { getBuiltinModule?: (name: string) => NodeCrypto | undefined } }
).process?.getBuiltinModule?.('node:crypto');

async function sha256(text: string): Promise<Uint8Array> {
  if (runtime?.hash) return runtime.hash('sha256', text, 'buffer');
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
}

/** 132 bits of the hash of an id: what the store calls a reply. */
export async function refOf(id: string): Promise<string> {
  return base64url(await sha256(`id ${id}`)).slice(0, 22);
}

export async function hashSecret(secret: string): Promise<string> {
  return base64url(await sha256(`secret ${secret}`));
}

/** Hex, as host tokens are listed and revoked by its beginning. */
export async function hashToken(token: string): Promise<string> {
  return Array.from(await sha256(`token ${token}`), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A new random id, secret or token: `bytes` × 8 bits in base64url. */
export function randomText(bytes = 24): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
