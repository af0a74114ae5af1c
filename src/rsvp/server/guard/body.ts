/** Reading a request's body, counted as it comes. */
import { RequestProblem } from '../problem.ts';

/** A reply with every field full is under 12 kB. */
export const bodyLimit: number = 16 * 1024;

/** @throws {RequestProblem} `too-large` after `bodyLimit` bytes, whatever Content-Length says. */
export async function bodyText(request: Request): Promise<string> {
  const claimed = Number(request.headers.get('content-length') ?? 0);
  if (claimed > bodyLimit) throw new RequestProblem('too-large');
  if (!request.body) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // A visitor who goes away in the middle is no fault of the service.
  const read = (): ReturnType<typeof reader.read> =>
    reader
      .read()
      .catch(() => Promise.reject(new RequestProblem('bad-request', { detail: 'The body was cut off' })));
  for (let chunk = await read(); !chunk.done; chunk = await read()) {
    bytes += chunk.value.length;
    if (bytes > bodyLimit) {
      void reader.cancel();
      throw new RequestProblem('too-large');
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** @throws {RequestProblem} `not-json`, `too-large`, `bad-json` or `bad-request` */
export async function bodyObject(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  // Any other type would let a page of any origin send it without asking first.
  if (type !== 'application/json') throw new RequestProblem('not-json');
  let value: unknown;
  try {
    value = JSON.parse(await bodyText(request));
  } catch (error) {
    if (error instanceof RequestProblem) throw error;
    throw new RequestProblem('bad-json');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestProblem('bad-request', { detail: 'The body must be an object' });
  }
  return value as Record<string, unknown>;
}
