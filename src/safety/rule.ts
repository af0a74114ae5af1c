/** What a safety rule is. A rule is one file in `rules/` and one line in `rules/all.ts`. */
import type { Message } from '../internal/messages.ts';
import type { Context } from './context.ts';

export type Severity = 'error' | 'warning' | 'advice';

/** How people meet: what `kind` comes down to. */
export type Setting = 'in-person' | 'chat' | 'call';

export type Group =
  | 'place'
  | 'time'
  | 'notice'
  | 'people'
  | 'openness'
  | 'privacy'
  | 'links'
  | 'chat'
  | 'access'
  | 'structure'
  | 'announce';

/** Where in the event: `['posts', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** Where an advice comes from. */
export interface Source {
  title: string;
  url?: string;
}

/** Something that a person may take over: the value that `path` should have. */
export interface Suggestion {
  path: Path;
  value: unknown;
}

/** One thing that is wrong. */
export interface Failure {
  /** Key of the rule's `messages` for what is said; `message` when absent. */
  as?: string;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  path: Path;
  /** Offsets in the text at `path`, in UTF-16 code units. */
  range?: readonly [number, number];
  params?: Readonly<Record<string, string | number | undefined>>;
  /** 0 to 1, where a guess is involved. */
  confidence?: number;
  suggestion?: Suggestion;
  /** False where the rule's fix cannot mend this one. */
  fixable?: boolean;
}

/** The rule applies, but what is known does not decide it. `cannotTell` is the key of the rule's `messages` for why. */
export interface Undecided {
  cannotTell: string;
  path?: Path;
  params?: Readonly<Record<string, string | number | undefined>>;
}

export type Outcome = 'pass' | 'not-applicable' | Undecided | Failure | readonly Failure[];

/** Numbers that an organiser may set; each with its default. */
export type Thresholds = Readonly<Record<string, number>>;

/**
 * English prose of a rule; other languages overlay it as `<rule-id>.<key>`.
 *
 * `title` is the good state ("A public place is named"), `message` what is wrong, `why` the reason, `fix` what to do.
 * A variant `dark` may have its own `dark-fix`. Every reason that the rule gives for "cannot tell" is a key too.
 */
export interface RuleMessages extends Readonly<Record<string, Message>> {
  title: string;
  message: Message;
  why: string;
  fix: string;
}

export interface Rule {
  /** Stable, kebab-case, also the file's name. */
  readonly id: string;
  readonly group: Group;
  /** Of its main message; a variant may be softer or harder. */
  readonly severity: Severity;
  /** Where the rule makes sense; everywhere when absent. */
  readonly settings?: readonly Setting[];
  readonly messages: RuleMessages;
  readonly source: readonly Source[];
  readonly thresholds?: Thresholds;
  /** Fields of an event that the rule finds wrong, and the same put right: for its page and its test. */
  readonly examples: { bad: Readonly<Record<string, unknown>>; good: Readonly<Record<string, unknown>> };
  /** Reads the event and never changes it. A field of the wrong shape is absent here; `context.raw` has it. */
  check(context: Context, thresholds: Thresholds): Outcome;
  /**
   * The event mended, or undefined where this finding cannot be. Only for changes that do not alter what the
   * organiser means; for the others the failure carries a `suggestion`.
   */
  fix?(event: Record<string, unknown>, finding: Finding): Record<string, unknown> | undefined;
}

/** What one rule says of one event. */
export interface Finding {
  ruleId: string;
  outcome: 'fail' | 'cannot-tell';
  severity: Severity;
  /** Key of the rule's `messages`. */
  messageId: string;
  path: Path;
  range?: readonly [number, number];
  params: Readonly<Record<string, string | number | undefined>>;
  confidence?: number;
  suggestion?: Suggestion;
  /** `applyFix` can mend it. */
  fixable?: true;
}

/** For the rules of this package, which its tests check: gives types and completion. Others: `define-rule.ts`. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
