/** Which part may import which, as data. `layers.test.ts` reads every import line against it. */
import { type Import } from './source.ts';

export interface Layer {
  /** Its files. */
  files: RegExp;
  /** The layers it may import, besides itself. */
  layers: readonly string[];
  /** The packages it may import. */
  packages: RegExp;
  /** Where what it wants from elsewhere belongs. */
  advice: string;
}

const none = /^$/;
const shared =
  'What two of safety, announce, interchange, gathering and rsvp need belongs in src/event or below';
const area = ['internal', 'time', 'event'];
const everyArea = [...area, 'safety', 'announce', 'interchange', 'gathering', 'rsvp', 'locales'];

/** The first layer whose files match is the one a file belongs to. */
export const layers: Readonly<Record<string, Layer>> = {
  internal: {
    files: /^src\/internal\//,
    layers: [],
    packages: none,
    advice: 'src/internal knows nothing of events: pass the value in, or move the code up to src/event',
  },
  time: {
    files: /^src\/time\//,
    layers: ['internal'],
    packages: /^(date-fns-tz(\/fromZonedTime)?|rrule)$/,
    advice: 'src/time declares the structural types it needs: see timed.ts',
  },
  event: {
    files: /^src\/event\//,
    layers: ['internal', 'time'],
    packages: /^zod\/mini$/,
    advice: 'src/event is below everything that works with events: pass a function in',
  },
  safety: { files: /^src\/safety\//, layers: area, packages: /^suncalc$/, advice: shared },
  announce: { files: /^src\/announce\//, layers: area, packages: none, advice: shared },
  interchange: { files: /^src\/interchange\//, layers: area, packages: none, advice: shared },
  gathering: { files: /^src\/gathering\//, layers: area, packages: none, advice: shared },
  'rsvp on Node': {
    files: /^src\/rsvp\/(node\b|stores\/(sqlite|postgres))/,
    layers: [...area, 'rsvp'],
    packages: /^(node:.+|pg)$/,
    advice: shared,
  },
  rsvp: {
    files: /^src\/rsvp\//,
    layers: area,
    packages: /^(zod\/mini|altcha-lib(\/algorithms\/web\/pbkdf2)?)$/,
    advice: `${shared}; what needs Node belongs in src/rsvp/node or a Node store`,
  },
  locales: {
    files: /^src\/locales\//,
    layers: [],
    packages: none,
    advice: 'Overlays are data: they import types only',
  },
  cli: {
    files: /^src\/cli\//,
    layers: [...everyArea, 'rsvp on Node'],
    packages: /^node:.+$/,
    advice: 'The command may use all of src, and nothing of components',
  },
  index: {
    files: /^src\/index\.ts$/,
    layers: everyArea,
    packages: none,
    advice: 'The main entry only re-exports event, time, safety, announce, interchange and locales',
  },
  components: {
    files: /^components\//,
    layers: everyArea,
    packages: /^(lit|lit\/.+|@lit\/.+|uqr)$/,
    advice: 'Elements import what browsers can run; Node parts stay behind the RSVP service',
  },
};

/** The name of the layer that a file belongs to. */
export const layerOf = (file: string): string | undefined =>
  Object.keys(layers).find((name) => layers[name]!.files.test(file));

/** What is wrong with one import, in words, or `undefined`. */
export function violation(file: string, imported: Import): string | undefined {
  const name = layerOf(file);
  if (name === undefined) return `${file} belongs to no layer: test/meta/layers.ts says which there are.`;
  const layer = layers[name]!;
  const complain = (allowed: string): string =>
    `${file} imports ${imported.specifier}: ${name} may import ${allowed}. ${layer.advice}.`;
  if (imported.file === undefined) {
    return layer.packages.test(imported.specifier)
      ? undefined
      : complain(`the packages ${layer.packages.source}`);
  }
  const target = layerOf(imported.file);
  if (target === name || (target !== undefined && layer.layers.includes(target))) return undefined;
  // Types vanish, so a locale may name the shape it has; elsewhere a type is a dependency like any other.
  if (name === 'locales' && imported.typeOnly) return undefined;
  return complain(['itself', ...layer.layers].join(', '));
}
