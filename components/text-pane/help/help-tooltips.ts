import { type Extension, Prec } from '@codemirror/state';
import {
  activateHover,
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
} from '@codemirror/view';
import { lineEndsOf } from '@/components/codemirror/line-ends.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { UnusedWords } from '@/components/unused/use-unused.ts';
import { problemsAt } from '../problems-at.ts';
import { showsText } from '../shows-text.ts';
import { unusedReasonAt } from '../unused-marks.ts';
import { type Help, helpAt } from './help-at.ts';
import { helpBox } from './help-box.ts';
import type { HelpWords } from './help-words.ts';

/** What is said of a place: what it does, and why it does nothing. */
type CaretWords = { readonly help: HelpWords; readonly unused: UnusedWords };

/** What a place does, when the pointer rests there, beside the problems of the same place. */
export function helpTooltips(store: EditorStore, words: CaretWords): Extension {
  const hover = hoverTooltip(
    (view, pos) => {
      const found = helpIn(view, store, pos);
      if (found === null) return null;
      const { from, to, help } = found;
      return { pos: from, end: to, above: true, create: () => ({ dom: helpBox(help, words.help, true) }) };
    },
    { hideOnChange: true },
  );
  return [
    hover,
    keymap.of([{ key: 'Shift-F1', run: (view) => explainCaret(view, store, words) }]),
    Prec.high(keymap.of([{ key: 'Escape', run: closeHelp }])),
  ];
}

/** Shows and reads out what is to be said about the place of the caret. */
export function explainCaret(view: EditorView, store: EditorStore, words: CaretWords): true {
  store.getState().settle();
  const pos = [view.state.selection.main.head, firstOfLine(view)].find(
    (place) => helpIn(view, store, place) !== null || faultsAt(view, place, words).length > 0,
  );
  const help = pos === undefined ? null : helpIn(view, store, pos)?.help;
  const said = [...(pos === undefined ? [] : faultsAt(view, pos, words)), ...(help?.sentences.map(words.help) ?? [])];
  if (pos !== undefined) {
    // Only what the caret does closes it, not what is found about the document meanwhile.
    activateHover(view, pos, 1, { until: ({ docChanged, selection }) => docChanged || selection !== undefined });
  }
  view.dispatch({ effects: EditorView.announce.of(said.length > 0 ? said.join(' ') : words.help({ id: 'nothing' })) });
  return true;
}

function closeHelp(view: EditorView): boolean {
  if (!hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: closeHoverTooltips });
  return true;
}

function firstOfLine({ state }: EditorView): number {
  const { from, text } = state.doc.lineAt(state.selection.main.head);
  return from + Math.max(0, text.search(/[^\s-]/));
}

function helpIn(view: EditorView, store: EditorStore, pos: number): { from: number; to: number; help: Help } | null {
  const state = store.getState();
  // What is still being typed is not read yet.
  if (!showsText(view, state.text)) return null;
  const lineEnds = lineEndsOf(state.text);
  const help = helpAt(state, lineEnds.toText(pos));
  if (help === null) return null;
  const [from, to] = [help.range.from, help.range.to].map((offset) => lineEnds.toView(offset) ?? offset);
  return { from: from ?? pos, to: to ?? pos, help };
}

/** The problems of a place or, where there are none, why it reaches no file. */
function faultsAt(view: EditorView, pos: number, words: CaretWords): readonly string[] {
  const found = problemsAt(view.state, pos);
  const reason = found.length > 0 ? null : unusedReasonAt(view.state, pos);
  return reason === null ? found : [words.unused(reason)];
}
