/** `ENCODING=QUOTED-PRINTABLE` of vCalendar 1.0, which waste collectors and old telephones still write. */
import type { Property } from './components.ts';
import { param } from './values.ts';

export function isQuotedPrintable(params: string): boolean {
  return params.length > 24 && /quoted-printable/i.test(params);
}

/** The text of a value; a soft line break that is left in it is dropped. */
export function decodeQuotedPrintable({ value, params }: Pick<Property, 'value' | 'params'>): string {
  const decoder = decoderOf(param(params, 'CHARSET'));
  return value.replace(/(?:=[0-9A-F]{2})+|=\s*$|=(?![0-9A-F]{2})/gi, (found) => {
    const codes = found.match(/[0-9A-F]{2}/gi);
    return codes ? decoder.decode(Uint8Array.from(codes, (code) => Number.parseInt(code, 16))) : '';
  });
}

function decoderOf(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
