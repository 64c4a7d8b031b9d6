import type { FileDiff, SideName, SideText } from '../work/outcome.ts';
import type { Column, LineRange } from './column.ts';
import { type Layout, linesOn, type Piece, splitLayout, unifiedLayout } from './pieces.ts';
import { countOf, cut, joined, type SideLines, sideLines, wordLine } from './side-lines.ts';
import { lastUpTo, stretchesOf } from './stretches.ts';
import { wordChanges } from './word-changes.ts';

/** Both sides beside each other. */
export function splitColumns(diff: FileDiff): readonly [Column, Column] {
  const stretches = stretchesOf(diff.runs);
  const sides = bothOf(diff);
  const column = (side: SideName) => columnOf(splitLayout(stretches, side), sides, [side], sides[side]);
  return [column('left'), column('right')];
}

/** Both sides in one column. */
export function unifiedColumn(diff: FileDiff): Column {
  const layout = unifiedLayout(stretchesOf(diff.runs));
  const sides = bothOf(diff);
  const parts = layout.pieces.map(({ side, run }) => cut(sides[side], linesOn(run, side).from, linesOn(run, side).to));
  return columnOf(layout, sides, ['left', 'right'], joined(parts));
}

type Both = Readonly<Record<SideName, SideLines>>;

function bothOf({ left, right }: FileDiff): Both {
  return { left: sideLines(left), right: sideLines(right) };
}

function columnOf(layout: Layout, sides: Both, shown: readonly SideName[], { text, secrets }: SideText): Column {
  const { pieces, spacers, folds, differences } = layout;
  const pieceAt = (line: number): Piece | undefined => pieces[lastUpTo(pieces, line, ({ at }) => at)];
  return {
    spacers,
    folds,
    differences,
    // An editor has an empty line after the last line feed.
    text: text.slice(0, -1),
    secrets,
    kindOf: (line) => pieceAt(line)?.kind ?? 'same',
    numbersOf(line) {
      const piece = pieceAt(line);
      return shown.map((side) => (piece && isOn(piece, side) ? numberOf(piece, side, line) : null));
    },
    changesIn(line) {
      const piece = pieceAt(line);
      return piece?.run.kind === 'changed' ? changesOf(piece, line - piece.at, sides) : [];
    },
    mostLines: Math.max(...shown.map((side) => countOf(sides[side]))),
  };
}

function isOn({ kind, side: own }: Piece, side: SideName): boolean {
  return kind === 'same' || side === own;
}

function numberOf({ at, run }: Piece, side: SideName, line: number): number {
  return linesOn(run, side).from + line - at + 1;
}

function changesOf({ run, side }: Piece, row: number, { left, right }: Both): readonly LineRange[] {
  const changes = wordChanges(wordLine(left, run.before.from + row), wordLine(right, run.after.from + row));
  return side === 'left' ? changes.before : changes.after;
}
