/** A QR code as a picture in the page. Loads when one is asked for. */
import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Modules of white around it, without which readers do not find it (ISO/IEC 18004, 6.3.8). */
const quiet = 4;

/**
 * @param text what a reader gets
 * @throws {RangeError} where it is longer than a QR code can be
 */
export function qrCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
  const whole = size + 2 * quiet;
  // Black on white in dark and forced colours too: many readers take nothing else.
  return html`<svg
    part="qr"
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${whole} ${whole}"
    shape-rendering="crispEdges"
  >
    <rect width="100%" height="100%" fill="#fff" />
    <path fill="#000" d=${data.map(runs).join('')} />
  </svg>`;
}

/** The black modules of a row, those side by side as one rectangle: no hairlines between them. */
function runs(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) path += `M${start + quiet} ${y + quiet}h${x - start}v1h${start - x}z`;
  }
  return path;
}
