/** Text that is not plainly UTF-8. Loaded with the first document that is none. */
import { decode } from '../../src/internal/decode.ts';

/** In the encoding that the server names; of UTF-8, with the characters whole that a calendar's fold cut through. */
export function otherText(bytes: ArrayBuffer, contentType: string): string {
  return decode(new Uint8Array(bytes), /charset="?([\w-]+)/i.exec(contentType)?.[1]);
}
