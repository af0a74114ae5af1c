/**
 * Intl objects cost 10 to 100 times what using them costs, so each is made once per language and options.
 * The caches are bounded: languages and zones come from other people's feeds.
 */

const CAPACITY = 200;

/** `make`, remembered by key; the oldest entry leaves when there are more than `capacity`. */
export function remember<Value, Key extends string | number = string>(
  make: (key: Key) => Value,
  capacity: number = CAPACITY,
): (key: Key) => Value {
  const entries = new Map<Key, Value>();
  return (key) => {
    let value = entries.get(key);
    if (value === undefined && !entries.has(key)) {
      value = make(key);
      if (entries.size >= capacity) entries.delete(entries.keys().next().value as Key);
      entries.set(key, value);
    }
    return value as Value;
  };
}

/**
 * The tag in the form that Intl takes, or `en`: pages write `de_DE`, `x-default` and worse in `lang`, and a wrong
 * tag must cost the language, not the page. For a language without data Intl would take the machine's own.
 */
export const usableTag: (tag: string) => string = /* @__PURE__ */ remember((tag) => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
});

/** A maker of Intl objects that makes each once. */
export function cached<Options, Value>(
  make: (tag: string, options: Options) => Value,
): (tag: string, options?: Options) => Value {
  const get = remember((key) => {
    const [tag, options] = JSON.parse(key) as [string, Options];
    return make(tag, options);
  });
  return (tag, options) => get(JSON.stringify([usableTag(tag), options ?? {}]));
}

export type Cached<Options, Value> = (tag: string, options?: Options) => Value;

export const dateTimeFormat: Cached<Intl.DateTimeFormatOptions, Intl.DateTimeFormat> = /* @__PURE__ */ cached(
  (tag, options) => new Intl.DateTimeFormat(tag, options),
);
export const listFormat: Cached<Intl.ListFormatOptions, Intl.ListFormat> = /* @__PURE__ */ cached(
  (tag, options) => new Intl.ListFormat(tag, options),
);
