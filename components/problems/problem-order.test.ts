import { expect, it } from 'vitest';
import type { Diagnostic, Severity } from '@/lib/document/diagnostic.ts';
import type { FileProblem } from './file-problems.ts';
import { countProblems, groupProblems } from './problem-order.ts';

function problem(severity: Severity, from: number): Diagnostic {
  return { rule: `${severity} ${from}`, severity, range: { from, to: from }, values: {}, fix: null };
}

const file = (severity: Severity): FileProblem => ({
  config: 'a.lan',
  finding: { rule: 'expired', severity, file: 'ca.crt', values: {} },
});

const list = [problem('info', 1), problem('error', 9), problem('error', 3), problem('info', 0)];

it('puts the worst first and keeps to the order of the text', () => {
  expect(groupProblems(list, []).map(({ severity, problems }) => [severity, problems.map(({ rule }) => rule)])).toEqual(
    [
      ['error', ['error 3', 'error 9']],
      ['info', ['info 0', 'info 1']],
    ],
  );
});

it('counts each severity', () => {
  expect(countProblems(list)).toEqual({ error: 2, warning: 0, info: 2 });
});

it('puts what is to be told of chosen files behind the document of the same severity', () => {
  const [expired, weak] = [file('error'), file('warning')];
  expect(groupProblems(list, [weak, expired])).toEqual([
    { severity: 'error', problems: [list[2], list[1]], files: [expired] },
    { severity: 'warning', problems: [], files: [weak] },
    { severity: 'info', problems: [list[3], list[0]], files: [] },
  ]);
});
