import { forEachDiagnostic } from '@codemirror/lint';
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
import { type Help, helpAt } from './help-at.ts';
import { helpBox } from './help-box.ts';
import type { HelpWords } from './help-words.ts';

/** What a place does, when the pointer rests there, beside the problems of the same place. */
export function helpTooltips(store: EditorStore, words: HelpWords): Extension {
  const hover = hoverTooltip(
    (view, pos) => {
      const found = helpIn(view, store, pos);
      if (found === null) return null;
      const { from, to, help } = found;
      return { pos: from, end: to, above: true, create: () => ({ dom: helpBox(help, words, true) }) };
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
export function explainCaret(view: EditorView, store: EditorStore, words: HelpWords): true {
  store.getState().settle();
  const pos = [view.state.selection.main.head, firstOfLine(view)].find(
    (place) => helpIn(view, store, place) !== null || problemsAt(view, place).length > 0,
  );
  const help = pos === undefined ? null : helpIn(view, store, pos)?.help;
  const said = [...(pos === undefined ? [] : problemsAt(view, pos)), ...(help?.sentences.map(words) ?? [])];
  if (pos !== undefined) {
    // Only what the caret does closes it, not what is found about the document meanwhile.
    activateHover(view, pos, 1, { until: ({ docChanged, selection }) => docChanged || selection !== undefined });
  }
  view.dispatch({ effects: EditorView.announce.of(said.length > 0 ? said.join(' ') : words({ id: 'nothing' })) });
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
  const lineEnds = lineEndsOf(state.text);
  // What is still being typed is not read yet.
  if (lineEnds.viewLength !== view.state.doc.length) return null;
  const help = helpAt(state, lineEnds.toText(pos));
  if (help === null) return null;
  const [from, to] = [help.range.from, help.range.to].map((offset) => lineEnds.toView(offset) ?? offset);
  return { from: from ?? pos, to: to ?? pos, help };
}

function problemsAt(view: EditorView, pos: number): readonly string[] {
  const found: string[] = [];
  forEachDiagnostic(view.state, ({ message }, from, to) => {
    if (from <= pos && pos <= to) found.push(message);
  });
  return found;
}
