import { expect } from '@esm-bundle/chai';
import { encode } from 'uqr';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import { until } from './page.ts';
import { button, find, makeService, Memory, point, reply, says, text, Wire } from './rsvp-page.ts';

async function saved(): Promise<TweetupRsvp> {
  const element = await reply({ wire: new Wire(await makeService()), storage: new Memory() });
  point(element, 'going');
  await says(element, /Saved/);
  find<HTMLDetailsElement>(element, '[part="manage"]').open = true;
  return element;
}

const code = (element: Element): SVGSVGElement | null =>
  element.shadowRoot!.querySelector<SVGSVGElement>('[part="qr"]');
const link = (element: Element): string => find<HTMLInputElement>(element, 'input[readonly]').value;

/** What a camera sees: each module black or not, read from the picture as the browser paints it. */
async function seen(drawing: SVGSVGElement): Promise<boolean[][]> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const modules = drawing.viewBox.baseVal.width;
  const scale = 4;
  copy.setAttribute('width', String(modules * scale));
  copy.setAttribute('height', String(modules * scale));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(modules * scale, modules * scale);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const at = (column: number, row: number): boolean => {
    const pixel = ((row + 0.5) * scale * canvas.width + (column + 0.5) * scale) * 4;
    const colour = [...data.slice(pixel, pixel + 4)].join(' ');
    if (colour !== '0 0 0 255' && colour !== '255 255 255 255')
      throw new Error(`neither black nor white: ${colour}`);
    return colour === '0 0 0 255';
  };
  return Array.from({ length: modules }, (_, row) =>
    Array.from({ length: modules }, (_, column) => at(column, row)),
  );
}

/** The code with its quiet zone. */
function expected(of: string): boolean[][] {
  const { data } = encode(of, { ecc: 'M', boostEcc: true, border: 0 });
  const empty = (): boolean[] => Array.from({ length: data.length + 8 }, () => false);
  const side = [false, false, false, false];
  return [...side.map(empty), ...data.map((row) => [...side, ...row, ...side]), ...side.map(empty)];
}

describe('the private link as a QR code', () => {
  it('is drawn when it is asked for, and goes again', async () => {
    const element = await saved();
    expect(code(element)).to.equal(null);
    button(element, /Show QR code/).click();
    await until(() => code(element));
    expect(code(element)!.getAttribute('role')).to.equal('img');
    expect(code(element)!.getAttribute('aria-label')).to.equal('QR code of your private link');
    const { width, height } = code(element)!.getBoundingClientRect();
    expect(width).to.be.greaterThan(100);
    expect(height).to.equal(width);
    button(element, /Hide QR code/).click();
    await until(() => !code(element));
  });

  it('is the link, module by module, with four white ones around it; a new link is a new code', async () => {
    const element = await saved();
    button(element, /Show QR code/).click();
    await until(() => code(element));
    const first = link(element);
    expect(await seen(code(element)!)).to.deep.equal(expected(first));
    button(element, /New link/).click();
    await until(() => text(element).includes('This is the new link.'));
    await element.updateComplete;
    expect(link(element)).not.to.equal(first);
    expect(await seen(code(element)!)).to.deep.equal(expected(link(element)));
  });

  it('stays black on white where the page is dark or colours are forced', async () => {
    const element = await saved();
    element.style.colorScheme = 'dark';
    button(element, /Show QR code/).click();
    await until(() => code(element));
    const [ground, modules] = [...code(element)!.children].map((each) => getComputedStyle(each).fill);
    expect([ground, modules]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    const style = getComputedStyle(code(element)!);
    if ('forcedColorAdjust' in style) expect(style.forcedColorAdjust).to.equal('none');
  });

  it('is not shown to who signs in next', async () => {
    const element = await saved();
    button(element, /Show QR code/).click();
    await until(() => code(element));
    button(element, /Sign out/).click();
    await until(() => element.value === '');
    point(element, 'maybe');
    await says(element, /Saved/);
    expect(code(element)).to.equal(null);
  });

  it('a link too long for a code says so, and stays usable', async () => {
    const before = location.href;
    history.replaceState(null, '', `?${'x'.repeat(3000)}`);
    try {
      const element = await saved();
      button(element, /Show QR code/).click();
      await until(() => text(element).includes('The QR code could not be drawn.'));
      expect(code(element)).to.equal(null);
      expect(link(element)).to.contain('xxx');
    } finally {
      history.replaceState(null, '', before);
    }
  });
});
