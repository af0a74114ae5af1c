/**
 * The code in the documentation. Every fenced block of `ts`, `js`, `html` and `sh` is run, unless its first line says
 * otherwise: ```` ```ts no-run ```` is only shown; ```` ```ts continued ```` goes on from the block before it.
 */
export interface Snippet {
  language: string;
  code: string;
  /** Where it stands: `README.md:40`. */
  at: string;
}

const runnable = new Set(['ts', 'js', 'html', 'sh']);

export function snippetsOf(file: string, markdown: string): Snippet[] {
  const found: Snippet[] = [];
  let open: { language: string; words: string[]; lines: string[]; line: number; fence: string } | undefined;
  let before = '';
  markdown.split('\n').forEach((text, index) => {
    const fence = /^\s*(`{3,})\s*(.*)$/.exec(text);
    if (!open) {
      if (!fence) return;
      const [language = '', ...words] = fence[2]!.trim().split(/\s+/);
      open = { language, words, lines: [], line: index + 1, fence: fence[1]! };
      return;
    }
    if (!fence || fence[1]!.length < open.fence.length || fence[2] !== '') {
      open.lines.push(text);
      return;
    }
    const { language, words, lines, line } = open;
    open = undefined;
    if (!runnable.has(language) || words.includes('no-run')) return;
    const code = (words.includes('continued') ? `${before}\n` : '') + lines.join('\n');
    if (language === 'ts' || language === 'js') before = code;
    found.push({ language, code, at: `${file}:${line}` });
  });
  return found;
}

/** The lines of a shell block that call this package's command: `npx tweetup html events.json` without the `npx`. */
export const commandsOf = (snippet: Snippet): string[] =>
  snippet.code
    .replace(/\s*\\\n\s*/g, ' ')
    .split('\n')
    .map((text) => text.replace(/^\$\s*/, '').trim())
    .filter((text) => /^(npx )?tweetup\b/.test(text))
    .map((text) => text.replace(/^(npx )?tweetup\s*/, ''));
