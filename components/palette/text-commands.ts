import { type PaneCommand, tellPane } from '@/components/codemirror/pane-commands.ts';
import type { Action, ActionContext } from './action-commands.ts';
import type { Command } from './command.ts';
import type { ActionName } from './words.ts';

type TextAction = readonly [ActionName, PaneCommand];

const looking: readonly TextAction[] = [
  ['nextMatch', 'next-match'],
  ['previousMatch', 'previous-match'],
  ['goToLine', 'go-to-line'],
  ['explain', 'explain'],
  ['fold', 'fold'],
  ['unfold', 'unfold'],
];

const changing: readonly TextAction[] = [
  ['complete', 'complete'],
  ['comment', 'comment'],
  ['indent', 'indent'],
  ['outdent', 'outdent'],
  ['moveLineUp', 'move-line-up'],
  ['moveLineDown', 'move-line-down'],
];

/** What the keys of the text do at its caret. */
export function textActions(
  { editor, shell }: Pick<ActionContext, 'editor' | 'shell'>,
  action: Action,
): readonly Command[] {
  const all = editor.getState().readOnly ? looking : [...looking, ...changing];
  return all.map(([name, command]) => action(name, () => tellPane(editor, shell, 'text', command), true));
}
