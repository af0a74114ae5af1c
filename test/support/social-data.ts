/** The networks' own conformance data, where it lies beside the repository; the committed tables do without it. */
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/data/social/', import.meta.url);

export const hasSocialData: boolean = existsSync(folder);

export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
}

/** One case of twitter-text's conformance files. */
export interface YamlCase {
  section: string;
  description: string;
  text: string;
  expected: unknown;
}

function scalar(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) return list(trimmed);
  if (trimmed.startsWith('"')) return quoted(trimmed);
  if (trimmed.startsWith("'")) return trimmed.slice(1, -1).replaceAll("''", "'");
  if (/^-?\d+$/.test(trimmed)) return Number(trimmed);
  return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed;
}

function quoted(text: string): string {
  const inner = text.slice(1, text.lastIndexOf('"'));
  return inner.replace(/\\(U[0-9a-fA-F]{8}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g, (_, code: string) =>
    /^[Uux]./.test(code)
      ? String.fromCodePoint(parseInt(code.slice(1), 16))
      : ({ n: '\n', t: '\t', r: '\r' }[code] ?? code),
  );
}

function list(text: string): unknown[] {
  const items = text.slice(1, text.lastIndexOf(']')).match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,\s]+/g) ?? [];
  return items.map(scalar);
}

/** Reads the part of YAML that the conformance files use. */
export function readYaml(name: string): YamlCase[] {
  const cases: YamlCase[] = [];
  let section = '';
  let current: YamlCase | undefined;
  for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const header = /^ {2}(\w+):\s*$/.exec(line);
    if (header) {
      section = header[1]!;
      continue;
    }
    const field = /^ {4}(?:- | {2})(\w+):(.*)$/.exec(line);
    if (field && field[1] === 'description') {
      current = { section, description: String(scalar(field[2]!)), text: '', expected: [] };
      cases.push(current);
    } else if (field && current && field[1] === 'text') current.text = String(scalar(field[2]!));
    else if (field && current && field[1] === 'expected') {
      current.expected = field[2]!.trim() === '' ? [] : scalar(field[2]!);
    } else if (current) nested(current, line);
  }
  return cases;
}

function nested(current: YamlCase, line: string): void {
  const item = /^ {8}- (\w+):(.*)$/.exec(line);
  if (item) {
    (current.expected as object[]).push({ [item[1]!]: scalar(item[2]!) });
    return;
  }
  const more = /^ {8,12}(\w+):(.*)$/.exec(line);
  if (!more) return;
  const expected = current.expected as Record<string, unknown>[] & Record<string, unknown>;
  const last = expected.at(-1);
  if (last) last[more[1]!] = scalar(more[2]!);
  else expected[more[1]!] = scalar(more[2]!);
}
