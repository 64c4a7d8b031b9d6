import type { Diagnostic, Severity } from '@/lib/document/diagnostic.ts';

/** From the worst to the mildest. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export type ProblemGroup = { readonly severity: Severity; readonly problems: readonly Diagnostic[] };

/** The diagnostics by severity, the worst first, each group in order of place; without groups that are empty. */
export function groupProblems(list: readonly Diagnostic[]): readonly ProblemGroup[] {
  return severities
    .map((severity) => ({ severity, problems: inOrder(list.filter((each) => each.severity === severity)) }))
    .filter(({ problems }) => problems.length > 0);
}

export function countProblems(list: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of list) counts[severity] += 1;
  return counts;
}

function inOrder(list: readonly Diagnostic[]): readonly Diagnostic[] {
  return list.toSorted((one, other) => one.range.from - other.range.from || one.range.to - other.range.to);
}
