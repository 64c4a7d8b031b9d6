import { startCompletion } from '@codemirror/autocomplete';
import { moveLineDown, moveLineUp } from '@codemirror/commands';
import { gotoLine } from '@codemirror/search';
import type { EditorView } from '@codemirror/view';
import type { PaneCommand } from '@/components/codemirror/pane-commands.ts';
import { goToMatch, openSearch } from '@/components/codemirror/search/searching.ts';
import { onceFound } from '@/components/problems/problem-feed.ts';
import { focusWhenShown } from '@/components/ui/focus-when-shown.ts';
import type { TextHost } from './editing.ts';
import { foldAll, foldAtCaret, unfoldAll, unfoldAtCaret } from './folding/fold-commands.ts';
import { explainCaret } from './help/help-tooltips.ts';
import { moveIn, moveOut, toggleComment } from './lines/line-commands.ts';
import { goToProblem } from './problem-marks.ts';

type Run = (view: EditorView, host: TextHost) => void;

const atCaret =
  (run: Run): Run =>
  (view, host) => {
    view.focus();
    run(view, host);
  };

const goTo = (step: 1 | -1) =>
  atCaret((view, { store, words }) => onceFound(store, () => goToProblem(view, { store, words }, step)));

const runs: Readonly<Partial<Record<PaneCommand, Run>>> = {
  focus: (view) => focusWhenShown(view.contentDOM, () => view.focus()),
  search: (view) => openSearch(view),
  'next-match': (view) => goToMatch(view, 'next'),
  'previous-match': (view) => goToMatch(view, 'previous'),
  'go-to-line': gotoLine,
  explain: atCaret((view, { store, words }) => explainCaret(view, store, words)),
  complete: atCaret(startCompletion),
  comment: atCaret(toggleComment),
  indent: atCaret(moveIn),
  outdent: atCaret(moveOut),
  'move-line-up': atCaret(moveLineUp),
  'move-line-down': atCaret(moveLineDown),
  fold: atCaret((view, { words }) => foldAtCaret(view, words.editor)),
  unfold: atCaret((view, { words }) => unfoldAtCaret(view, words.editor)),
  'fold-all': (view, { words }) => foldAll(view, words.editor),
  'unfold-all': (view, { words }) => unfoldAll(view, words.editor),
  'next-problem': goTo(1),
  'previous-problem': goTo(-1),
};

/** Does in the text what was asked for elsewhere on the page. */
export function runCommand(view: EditorView, host: TextHost, command: PaneCommand): void {
  runs[command]?.(view, host);
}
