import { codeFolding } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { EditorWords } from '@/components/codemirror/editor-words.ts';
import { foldAll, foldAtCaret, linesIn, toggleFold, unfoldAll, unfoldAtCaret } from './fold-commands.ts';
import { foldGutter } from './fold-gutter.ts';
import { foldLook } from './fold-look.ts';
import { foldProblems } from './fold-problems.ts';
import { unfoldSelected } from './unfold-places.ts';

/** Entries fold under their first lines: beside them, and by keyboard. What anything goes to is never hidden. */
export function folding(words: EditorWords): Extension {
  const toggleAll = (view: EditorView) => unfoldAll(view, words) || foldAll(view, words);
  return [
    codeFolding({
      preparePlaceholder: (state, range) => linesIn(state, range),
      placeholderDOM(view, unfold, lines: number) {
        const button = placeholder(words, lines);
        button.addEventListener('click', (event) => {
          unfold(event);
          // The button is gone.
          view.focus();
        });
        return button;
      },
    }),
    foldGutter,
    foldProblems(words),
    unfoldSelected,
    keymap.of([
      { key: 'Ctrl-.', run: (view) => toggleFold(view, words) },
      { key: 'Alt-Shift-u', mac: 'Ctrl-Shift-u', run: toggleAll },
      { key: 'Ctrl-Shift-[', run: (view) => foldAtCaret(view, words) },
      { key: 'Ctrl-Shift-]', run: (view) => unfoldAtCaret(view, words) },
    ]),
    foldLook,
  ];
}

function placeholder(words: EditorWords, lines: number): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cm-fold-placeholder';
  button.textContent = words('fold.lines', { count: lines });
  button.setAttribute('aria-label', words('fold.unfold', { count: lines }));
  return button;
}
