import type { ProblemWords } from '@/components/problems/use-problem-words.ts';
import type { Diagnostic, Severity } from '@/lib/document/diagnostic.ts';
import type { Program } from '@/lib/node-files/index.ts';

export type MarkWords = {
  readonly problem: ProblemWords;
  readonly severity: (severity: Severity) => string;
  /** All of it in one, for a screen reader. */
  readonly spoken: (parts: { severity: string; says: string; todo: string }) => string;
};

/** What is said about a mark in the text: how bad, what happens on the node, what to do, and a button that does it. */
export function problemTooltip(
  problem: Diagnostic,
  words: MarkWords,
  program: Program,
  apply: () => void,
): HTMLElement {
  const box = element('div', 'cm-problem');
  const severity = element('span', `cm-problem-${problem.severity}`, words.severity(problem.severity));
  const says = element('p', '', words.problem.says(problem, program));
  const todo = element('p', 'cm-problem-todo', words.problem.todo(problem, program));
  box.append(severity, says, todo);
  if (problem.fix) {
    const button = element('button', 'cm-problem-fix', words.problem.fix(problem.fix));
    button.setAttribute('type', 'button');
    button.addEventListener('click', apply);
    box.append(button);
  }
  return box;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
