/** Formatters that no list of events needs: in a module of their own, so that pages load less. */
import { type Cached, cached } from './intl-cache.ts';

export const numberFormat: Cached<Intl.NumberFormatOptions, Intl.NumberFormat> = /* @__PURE__ */ cached(
  (tag, options) => new Intl.NumberFormat(tag, options),
);
export const displayNames: Cached<Intl.DisplayNamesOptions, Intl.DisplayNames> = /* @__PURE__ */ cached(
  (tag, options) => new Intl.DisplayNames(tag, options),
);
export const segmenter: Cached<Intl.SegmenterOptions, Intl.Segmenter> = /* @__PURE__ */ cached(
  (tag, options) => new Intl.Segmenter(tag, options),
);
