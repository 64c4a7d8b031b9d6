import { ChangeSet, type StateEffect, type Text, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { gatherEdits } from '@/components/codemirror/gather-edits.ts';
import { editsInView, lineEndsOf, viewText } from '@/components/codemirror/line-ends.ts';
import type { Origin, Transition } from '@/components/editor/state/editor-state.ts';
import { applyEdits, minimalEdit } from '@/lib/document/index.ts';
import type { TextEdit } from '@/lib/document/range.ts';

type Followed = TransactionSpec & { readonly effects: readonly StateEffect<unknown>[] };

/** Changes of the whole text, at which what is in sight stays in sight. */
export const inPlace: ReadonlySet<Origin> = new Set(['layout', 'replaced']);

type Stretch = { readonly from: number; readonly to: number };

/** How the view of `before` comes to show `after`: edit by edit, so that caret and scroll stay where they are. */
export function followText(
  doc: Text,
  transition: Transition,
  before: string,
  after: string,
  inSight: Stretch,
): Followed {
  if (transition.edits.length === 0) return openText(doc, after);
  const changes = changesOf(doc, transition.edits, before, inSight) ?? ChangeSet.of(wholeText(doc, after), doc.length);
  if (inPlace.has(transition.origin)) return { changes, effects: [] };
  const place = lastPlace(changes);
  // The line and not its end: else a long one that is typed in the form takes the beginnings of all lines out of sight.
  const effects = [EditorView.scrollIntoView(changes.apply(doc).lineAt(place).from, { y: 'nearest', yMargin: 40 })];
  return transition.origin === 'history' ? { changes, effects, selection: { anchor: place } } : { changes, effects };
}

/** The least change that makes the view show a text, whatever it shows. */
export function wholeText(doc: Text, text: string): readonly TextEdit[] {
  return minimalEdit(doc.toString(), viewText(text));
}

function openText(doc: Text, text: string): Followed {
  const changes = { from: 0, to: doc.length, insert: viewText(text) };
  return { changes, selection: { anchor: 0 }, effects: [EditorView.scrollIntoView(0)] };
}

function changesOf(doc: Text, steps: Transition['edits'], before: string, inSight: Stretch): ChangeSet | null {
  let shown = doc;
  let text = before;
  let changes = ChangeSet.empty(doc.length);
  for (const edits of steps) {
    const lineEnds = lineEndsOf(text);
    const inView = lineEnds.viewLength === changes.newLength ? editsInView(edits, lineEnds) : null;
    if (!inView) return null;
    const next = ChangeSet.of(gatherEdits(inView, shown, stretchAfter(changes, inSight)), changes.newLength);
    changes = changes.compose(next);
    if (steps.length > 1) shown = next.apply(shown);
    text = applyEdits(text, edits);
  }
  return changes;
}

function stretchAfter(changes: ChangeSet, { from, to }: Stretch): Stretch {
  return { from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) };
}

function lastPlace(changes: ChangeSet): number {
  let place = 0;
  changes.iterChanges((_from, _to, _fromAfter, toAfter) => {
    place = toAfter;
  });
  return place;
}
