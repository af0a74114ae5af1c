/**
 * As other people would put it: sentences written without a look at the phrase lists, in three rounds. A line of
 * `wordings.tsv` is language, rule, severity (or `no` for a trap), sentence, and rules that may speak too.
 */
import { readFileSync } from 'node:fs';
import { fromRows, type Row } from './base.ts';

const rows = readFileSync(new URL('wordings.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Row => {
    const [lang, rule, say, sentence, tolerate = ''] = line.split('\t');
    return [lang!, rule!, say as Row[2], sentence!, tolerate.split(' ').filter(Boolean)];
  });

export const wordingCases = fromRows('wording', rows);
