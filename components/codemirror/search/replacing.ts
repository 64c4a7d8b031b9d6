import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { makeWay } from '../passing-marks.ts';
import type { Match } from './match-finder.ts';
import { expand } from './search-pattern.ts';
import { searchField } from './search-state.ts';
import { searcher } from './searcher.ts';

/** What to say of a replacement: how much there was, or that a hidden secret stood in its way. */
export type ReplacementTold = { readonly done: (count: number) => void; readonly refused: () => void };

/** Replaces the match that is chosen, and goes to the next one; without one it only goes there. */
export function replaceCurrent(view: EditorView, { refused }: ReplacementTold): void {
  const search = view.plugin(searcher);
  search?.whenKnown(() => {
    const { current } = search;
    if (!current || replace(view, [current], 'input.replace')) search.go('next');
    else refused();
  });
}

/** Replaces every match at once, as one step. */
export function replaceAll(view: EditorView, { done, refused }: ReplacementTold): void {
  const search = view.plugin(searcher);
  search?.whenKnown(() => {
    const { matches } = search;
    if (matches.length === 0) return;
    if (replace(view, matches, 'input.replace.all')) done(matches.length);
    else refused();
  });
}

/** Gives whether that was allowed. */
function replace(view: EditorView, matches: readonly Match[], userEvent: string): boolean {
  const { state } = view;
  const { main } = state.selection;
  const changes = state.changes(
    matches.map((match) => ({ from: match.from, to: match.to, insert: replacementFor(state, match) })),
  );
  // The next match is looked for behind what was put in, which may match again.
  const spec = { changes, selection: { anchor: changes.mapPos(main.to, 1) }, userEvent };
  if (!state.update(spec).docChanged) return false;
  makeWay(view, matches.length);
  view.dispatch(spec);
  return true;
}

function replacementFor(state: EditorState, { from, to, groups }: Match): string {
  const { wanted, replacement } = state.field(searchField);
  return wanted.regexp ? expand(replacement, state.sliceDoc(from, to), groups) : replacement;
}
