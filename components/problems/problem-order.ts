import type { Diagnostic, Severity } from '@/lib/document/diagnostic.ts';
import type { FileProblem } from './file-problems.ts';

/** From the worst to the mildest. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export type ProblemGroup = {
  readonly severity: Severity;
  readonly problems: readonly Diagnostic[];
  readonly files: readonly FileProblem[];
};

/** What is to be told by severity, the worst first, each group in order of place, chosen files last; without groups that are empty. */
export function groupProblems(list: readonly Diagnostic[], files: readonly FileProblem[]): readonly ProblemGroup[] {
  return severities
    .map((severity) => ({
      severity,
      problems: inOrder(list.filter((each) => each.severity === severity)),
      files: files.filter(({ finding }) => finding.severity === severity),
    }))
    .filter(({ problems, files }) => problems.length + files.length > 0);
}

export function countProblems(list: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of list) counts[severity] += 1;
  return counts;
}

function inOrder(list: readonly Diagnostic[]): readonly Diagnostic[] {
  return list.toSorted((one, other) => one.range.from - other.range.from || one.range.to - other.range.to);
}
