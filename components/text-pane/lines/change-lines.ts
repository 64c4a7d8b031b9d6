import {
  EditorSelection,
  type EditorState,
  type SelectionRange,
  type Text,
  type TransactionSpec,
} from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { gatherEdits, manyEdits } from '@/components/codemirror/gather-edits.ts';
import { bringUpToDate } from '@/components/codemirror/up-to-date.ts';
import { inSlices } from '@/components/slices/in-slices.ts';
import type { TextEdit } from '@/lib/document/range.ts';
import { finish, type Steps } from '@/lib/steps/index.ts';
import type { LinesChange } from './line-changes.ts';

type View = Pick<EditorView, 'state' | 'viewport' | 'dispatch'>;

/** Changes the lines that are selected, as many as there may be. `userEvent` tells what kind of typing that is. */
export function changeLines(view: View, change: LinesChange, userEvent: string): boolean {
  const { state } = view;
  if (state.readOnly) return false;
  const edits = stretchesOf(state).flatMap((stretch) => editsOf(state.doc, stretch, change));
  if (edits.length === 0) return true;
  const done = (spec: TransactionSpec) => {
    bringUpToDate(view);
    if (view.state.doc === state.doc && !view.state.readOnly) view.dispatch({ ...spec, userEvent });
  };
  const steps = gathering(view, edits);
  if (edits.length <= manyEdits) done(finish(steps));
  else inSlices(steps, { signal: new AbortController().signal, priority: 'user-visible', apart: true }, done);
  return true;
}

/** What has the edits made, and where they take the selection. */
function* gathering({ state, viewport }: View, edits: readonly TextEdit[]): Steps<TransactionSpec> {
  const changes = [...gatherEdits(edits, state.doc, viewport)];
  yield 0.5;
  const moved = ({ anchor, head }: SelectionRange) =>
    EditorSelection.range(placeAfter(edits, anchor), placeAfter(edits, head));
  const { ranges, mainIndex } = state.selection;
  return { changes, selection: EditorSelection.create(ranges.map(moved), mainIndex) };
}

/** Numbers of lines. */
type Stretch = { readonly first: number; readonly last: number };

/** The lines of each selection, once each. One that ends where a line begins has nothing of that line. */
function stretchesOf({ doc, selection }: EditorState): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to, empty } of selection.ranges) {
    const end = doc.lineAt(to);
    const last = !empty && to === end.from ? end.number - 1 : end.number;
    const first = Math.max(doc.lineAt(from).number, (stretches.at(-1)?.last ?? 0) + 1);
    if (first <= last) stretches.push({ first, last });
  }
  return stretches;
}

function editsOf(doc: Text, { first, last }: Stretch, change: LinesChange): readonly TextEdit[] {
  const lines = [...doc.iterLines(first, last + 1)];
  const edits: TextEdit[] = [];
  let at = doc.line(first).from;
  change(lines).forEach((changed, index) => {
    if (changed !== null) edits.push({ from: at + changed.from, to: at + changed.to, insert: changed.insert });
    at += (lines[index]?.length ?? 0) + 1;
  });
  return edits;
}

/** Where a place of the text is after some edits; behind what was put in at it. */
function placeAfter(edits: readonly TextEdit[], place: number): number {
  let moved = place;
  for (const { from, to, insert } of edits) {
    if (from > place) break;
    moved += insert.length - (Math.min(to, place) - from);
  }
  return moved;
}
