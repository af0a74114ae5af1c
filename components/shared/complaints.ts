/** What the elements say to the owner of a page whose attributes make no sense. Loaded when there is something to say. */

export const complaints = {
  'not-whole': (name: string, value: string, least: number, most: number, fallback?: number) =>
    `${name}="${value}" is not a whole number from ${least} to ${most}; ${fallback === undefined ? 'it is ignored' : `${fallback} is used`}.`,
  'not-a-word': (name: string, value: string, words: readonly string[]) =>
    `${name}="${value}" is not one of ${words.join(', ')}; ${words[0]} is used.`,
  idle: (tag: string) => `<${tag}> has no events: it needs src, a script with data in it, or a property.`,
  'no-script': (id: string) => `src="#${id}": the page has no element with this id.`,
  'no-address': (address: string) =>
    `src: "${address}" is not an http or https address, so no events can come from there.`,
  'no-event': (id: string | undefined, src: string | undefined) =>
    `<tweetup-card>: ${id === undefined ? 'no event' : `no event with the id "${id}"`} in ${src ?? 'the data of the page'}.`,
  'bad-date': (id: string, error: unknown) =>
    `Event "${id}": ${error instanceof Error ? error.message : String(error)}`,
} as const;
