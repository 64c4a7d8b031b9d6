import type { Text } from '@codemirror/state';
import type { TextEdit } from '@/lib/document/range.ts';

/** CodeMirror takes a fifth of a second and more for ten thousand changes, and walks all of them for each of its marks. */
export const manyEdits = 500;

type InSight = { readonly from: number; readonly to: number };

/** Many edits as a few that make the same text: those in sight as they are, so that it stays where it is, the others as one before and one behind. */
export function gatherEdits(edits: readonly TextEdit[], doc: Text, inSight: InSight): readonly TextEdit[] {
  if (edits.length <= manyEdits) return edits;
  const before = edits.filter(({ to }) => to < inSight.from);
  const behind = edits.filter(({ from }) => from > inSight.to);
  const between = edits.slice(before.length, edits.length - behind.length);
  return [...asOne(before, doc), ...between, ...asOne(behind, doc)];
}

function asOne(edits: readonly TextEdit[], doc: Text): readonly TextEdit[] {
  const [first] = edits;
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return [];
  const text = doc.sliceString(first.from, last.to);
  let insert = '';
  let done = first.from;
  for (const edit of edits) {
    insert += text.slice(done - first.from, edit.from - first.from) + edit.insert;
    done = edit.to;
  }
  return [{ from: first.from, to: last.to, insert }];
}
