import type { EditorView } from '@codemirror/view';
import type { PaneCommand } from '@/components/codemirror/pane-commands.ts';
import { openSearch } from '@/components/codemirror/search/searching.ts';
import { onceFound } from '@/components/problems/problem-feed.ts';
import { focusWhenShown } from '@/components/ui/focus-when-shown.ts';
import type { TextHost } from './editing.ts';
import { foldAll, unfoldAll } from './folding/fold-commands.ts';
import { explainCaret } from './help/help-tooltips.ts';
import { goToProblem } from './problem-marks.ts';

/** Does in the text what was asked for elsewhere on the page. */
export function runCommand(view: EditorView, { store, words }: TextHost, command: PaneCommand): void {
  switch (command) {
    case 'focus':
      focusWhenShown(view.contentDOM, () => view.focus());
      break;
    case 'search':
      openSearch(view);
      break;
    case 'explain':
      view.focus();
      explainCaret(view, store, words);
      break;
    case 'fold-all':
      foldAll(view, words.editor);
      break;
    case 'unfold-all':
      unfoldAll(view, words.editor);
      break;
    case 'next-problem':
    case 'previous-problem':
      view.focus();
      onceFound(store, () => goToProblem(view, { store, words }, command === 'next-problem' ? 1 : -1));
      break;
  }
}
