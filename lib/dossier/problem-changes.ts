import {
  changeTexts,
  type Diagnostic,
  type DocumentReading,
  hideSecrets,
  type MessageValues,
  type Severity,
} from '../document/index.ts';
import { redactedLines } from './redacted-lines.ts';

/** A problem of a document without its secrets. Its words are `problems.<rule>` in `messages/`. */
export type Problem = {
  readonly rule: string;
  readonly severity: Severity;
  readonly values: MessageValues;
  /** Of the redacted document, from 1. */
  readonly line: number;
};

export type ProblemChanges = {
  readonly added: readonly Problem[];
  readonly solved: readonly Problem[];
  /** Those that the document had before and still has. */
  readonly kept: readonly Problem[];
};

export type Diagnosed = { readonly reading: DocumentReading; readonly diagnostics: readonly Diagnostic[] };

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Which problems a change brings and which it solves, the gravest first. One that only moved is the same one. */
export function problemChanges(before: Diagnosed | null, after: Diagnosed): ProblemChanges {
  const was = before === null ? [] : problemsOf(before);
  const left = new Map<string, Problem[]>();
  for (const problem of was) left.set(keyOf(problem), [...(left.get(keyOf(problem)) ?? []), problem]);
  const added: Problem[] = [];
  const kept: Problem[] = [];
  for (const problem of problemsOf(after)) (left.get(keyOf(problem))?.shift() ? kept : added).push(problem);
  const solved = [...left.values()].flat();
  return { added: sorted(added), solved: sorted(solved), kept: sorted(kept) };
}

function problemsOf({ reading, diagnostics }: Diagnosed): readonly Problem[] {
  const lineOf = redactedLines(reading);
  return diagnostics.map(({ rule, severity, values, range }) => ({
    rule,
    severity,
    values: changeTexts(values, hideSecrets),
    line: lineOf(range.from),
  }));
}

/** Values that tell of a line differ wherever something above is otherwise. */
function keyOf({ rule, severity, values }: Problem): string {
  return JSON.stringify([rule, severity, Object.entries(values).filter(([name]) => !/line/i.test(name))]);
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((one, other) => ranks[one.severity] - ranks[other.severity] || one.line - other.line);
}
