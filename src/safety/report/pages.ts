/** A page for each rule: what it says, why, an example wrong and right, its limits and its sources. */
import { expected } from '../../internal/expected.ts';
import { localeTag, type Locale } from '../../internal/messages.ts';
import { ruleText, say, type SafetyMessage } from '../describe.ts';
import type { Rule } from '../rule.ts';

export interface PageOptions {
  locale?: Locale | string;
  /** Address of a style sheet. */
  styles?: string;
  /** What comes between `./` and a rule's id in links, and after: `.html` for files. */
  suffix?: string;
}

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (mark) => escaped[mark]!);

/** Fields of an example as people would write them; an absent one is shown as taken away. */
function fields(example: Readonly<Record<string, unknown>>): string {
  return Object.entries(example)
    .map(([key, value]) => `"${key}": ${value === undefined ? '–' : JSON.stringify(value, null, 2)}`)
    .join('\n');
}

function page(title: string, body: string, { locale, styles }: PageOptions): string {
  const tag = localeTag(locale);
  const rtl = /^(ar|fa|he|ur)\b/.test(tag);
  return [
    '<!doctype html>',
    `<html lang="${html(tag)}"${rtl ? ' dir="rtl"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${html(title)}</title>`,
    '<link rel="icon" href="data:,">',
    ...(styles === undefined ? [] : [`<link rel="stylesheet" href="${html(styles)}">`]),
    '</head>',
    `<body><main>${body}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The keys under which the rule says that something is wrong. */
function complaints(rule: Rule): string[] {
  const other = /^(title|why|fix)$|-(why|fix)$/;
  return Object.keys(rule.messages).filter((key) => !other.test(key));
}

function mustBeRule(rule: Rule): void {
  if (rule?.messages === undefined) throw expected('a rule', rule);
}

/** The page of one rule, a whole HTML document without scripts. */
export function rulePage(rule: Rule, options: PageOptions = {}): string {
  mustBeRule(rule);
  const { locale, suffix = '' } = options;
  const text = (key: string): string => html(ruleText(rule, key, { locale, params: { count: 2 } }));
  const section = (heading: SafetyMessage, body: string): string =>
    `<section><h2>${html(say(heading, locale))}</h2>${body}</section>`;
  const said = complaints(rule).map((key) => {
    const own = rule.messages[`${key}-fix`] === undefined ? '' : ` → ${text(`${key}-fix`)}`;
    return `<li>${text(key)}${own}</li>`;
  });
  const limits = Object.entries(rule.thresholds ?? {}).map(
    ([name, value]) => `<dt><code>${html(name)}</code></dt><dd>${value}</dd>`,
  );
  const sources = rule.source.map(({ title, url }) =>
    url === undefined ? `<li>${html(title)}</li>` : `<li><a href="${html(url)}">${html(title)}</a></li>`,
  );
  const example = (of: Rule['examples']['bad']): string =>
    `<pre dir="ltr"><code>${html(fields(of))}</code></pre>`;
  const body = [
    `<p><a href="./index${suffix}">${html(say('page-all', locale))}</a></p>`,
    `<h1>${text('title')}</h1>`,
    `<p><code>${html(rule.id)}</code> · ${html(say(rule.severity, locale))}</p>`,
    section('page-says', `<ul>${said.join('')}</ul>`),
    section('page-why', `<p>${text('why')}</p>`),
    section('page-fix', `<p>${text('fix')}</p>`),
    section('page-bad', example(rule.examples.bad)),
    section('page-good', example(rule.examples.good)),
    limits.length > 0 ? section('page-options', `<dl>${limits.join('')}</dl>`) : '',
    section('page-source', `<ul>${sources.join('')}</ul>`),
  ];
  return page(ruleText(rule, 'title', { locale }), body.join('\n'), options);
}

/** The page that leads to all others. */
export function ruleIndexPage(rules: readonly Rule[], options: PageOptions = {}): string {
  const { locale, suffix = '' } = options;
  const title = say('page-all', locale);
  if (!Array.isArray(rules)) throw expected('a list of rules', rules);
  rules.forEach(mustBeRule);
  const items = rules.map(
    (rule) =>
      `<li><a href="./${rule.id}${suffix}">${html(ruleText(rule, 'title', { locale }))}</a> <small>${html(say(rule.severity, locale))}</small></li>`,
  );
  return page(title, `<h1>${html(title)}</h1>\n<ul>${items.join('\n')}</ul>`, options);
}

/** Every page by file name, without the suffix: `index` and the ids of the rules. */
export function rulePages(rules: readonly Rule[], options: PageOptions = {}): Map<string, string> {
  const pages = new Map([['index', ruleIndexPage(rules, options)]]);
  for (const rule of rules) pages.set(rule.id, rulePage(rule, options));
  return pages;
}
