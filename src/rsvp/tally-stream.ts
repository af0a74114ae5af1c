/** Reading the service's stream of tallies: server-sent events, over the same `fetch` as all else. */
import type { TallyView } from './client.ts';

/** No tally is longer; what has no end in it is not one. */
const longest = 65_536;

/** Calls back with each tally of the stream, until it ends. What is not a tally is passed over. */
export async function readTallies(
  body: ReadableStream<Uint8Array>,
  changed: (tally: TallyView) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      // A carriage return at the end may be half of a line's end.
      const blocks = text.replace(/\r\n|\r(?=[^])/g, '\n').split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const tally = tallyOf(block);
        if (tally) changed(tally);
      }
      if (text.length > longest) return;
    }
  } finally {
    // Whoever stops early lets go of the connection.
    reader.cancel().catch(() => {});
  }
}

function tallyOf(block: string): TallyView | undefined {
  const lines = block.split('\n');
  if (!lines.includes('event: tally')) return undefined;
  const data = lines.find((line) => line.startsWith('data: '))?.slice('data: '.length);
  try {
    const tally = JSON.parse(data ?? '') as Partial<TallyView> | null;
    return typeof tally?.state === 'string' ? (tally as TallyView) : undefined;
  } catch {
    return undefined;
  }
}
