import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView } from '@codemirror/view';
import type { MatchFinder } from './match-finder.ts';

const other = Decoration.mark({ class: 'cm-found' });
const current = Decoration.mark({ class: 'cm-found cm-found-current' });

/** Marks the matches in sight, the one that is selected apart. */
export function markMatches(view: EditorView, finder: MatchFinder): DecorationSet {
  const { main } = view.state.selection;
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = finder.firstFrom(from); at < finder.matches.length; at++) {
      const match = finder.matches[at];
      if (match === undefined || match.from >= to) break;
      builder.add(match.from, match.to, match.from === main.from && match.to === main.to ? current : other);
    }
  }
  return builder.finish();
}
