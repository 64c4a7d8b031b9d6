import { type ChangeSet, type EditorState, Facet } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { manyEdits } from '../gather-edits.ts';
import { bringUpToDate } from '../up-to-date.ts';
import type { Match } from './match-finder.ts';
import { expand } from './search-pattern.ts';
import { searchField } from './search-state.ts';
import { type Searcher, searcher } from './searcher.ts';

/** What to say of a replacement: how much there was, or that a hidden secret stood in its way. */
export type ReplacementTold = { readonly done: (count: number) => void; readonly refused: () => void };

/** Takes replacements all over the text where they are too many for the view, which then follows. */
export const replaceMany = Facet.define<(changes: ChangeSet, done: () => void) => void>();

/** Replaces the match that is chosen, and goes to the next one; without one it only goes there. */
export function replaceCurrent(view: EditorView, { refused }: ReplacementTold): void {
  whenUpToDate(view, (search) => {
    const { current } = search;
    if (!current) return search.go('next');
    replace(view, [current], 'input.replace', { refused, done: () => search.go('next') });
  });
}

/** Replaces every match at once, as one step. */
export function replaceAll(view: EditorView, { done, refused }: ReplacementTold): void {
  whenUpToDate(view, ({ matches }) => {
    if (matches.length === 0) return;
    replace(view, matches, 'input.replace.all', { refused, done: () => done(matches.length) });
  });
}

/** Acts on the matches once they are all known of a text that waits for nothing. */
function whenUpToDate(view: EditorView, act: (search: Searcher) => void): void {
  const search = view.plugin(searcher);
  search?.whenKnown(() => {
    const { doc } = view.state;
    bringUpToDate(view);
    if (view.state.readOnly) return;
    if (view.state.doc === doc) act(search);
    else whenUpToDate(view, act);
  });
}

type Outcome = { readonly done: () => void; readonly refused: () => void };

function replace(view: EditorView, matches: readonly Match[], userEvent: string, { done, refused }: Outcome): void {
  const { state } = view;
  const { main } = state.selection;
  const changes = state.changes(
    matches.map((match) => ({ from: match.from, to: match.to, insert: replacementFor(state, match) })),
  );
  // The next match is looked for behind what was put in, which may match again.
  const spec = { changes, selection: { anchor: changes.mapPos(main.to, 1) }, userEvent };
  const [many] = state.facet(replaceMany);
  if (!state.update(spec).docChanged) refused();
  else if (matches.length > manyEdits && many !== undefined) many(changes, done);
  else {
    view.dispatch(spec);
    done();
  }
}

function replacementFor(state: EditorState, { from, to, groups }: Match): string {
  const { wanted, replacement } = state.field(searchField);
  return wanted.regexp ? expand(replacement, state.sliceDoc(from, to), groups) : replacement;
}
