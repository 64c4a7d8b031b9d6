import type { Lines, Run } from '@/lib/compare/index.ts';
import type { SideName } from '../work/outcome.ts';
import type { LineKind, Spacer } from './column.ts';
import { foldOf, type Stretch } from './stretches.ts';

/** Lines of one side where a column shows them. */
export type Piece = {
  readonly at: number;
  readonly count: number;
  readonly kind: LineKind;
  readonly side: SideName;
  readonly run: Run;
};

/** How a column is put together. Its lines count from 0. */
export type Layout = {
  readonly pieces: readonly Piece[];
  readonly spacers: readonly Spacer[];
  readonly folds: readonly Lines[];
  readonly differences: readonly Lines[];
};

const sideOfKind = { same: 'right', removed: 'left', added: 'right' } as const;

/** The lines of one side, with room for those that only the other has. */
export function splitLayout(stretches: readonly Stretch[], side: SideName): Layout {
  const layout = newLayout();
  const kind = side === 'left' ? 'removed' : 'added';
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.kind === 'same') {
      layout.keep(stretch.run, side, index === 0, index === stretches.length - 1);
      continue;
    }
    const from = layout.height();
    for (const run of stretch.runs) {
      const own = linesOn(run, side);
      const missing = Math.max(0, lengthOf(linesOn(run, side === 'left' ? 'right' : 'left')) - lengthOf(own));
      layout.add(kind, side, run);
      if (missing > 0) layout.spacers.push({ at: layout.height(), lines: missing });
    }
    layout.differences.push({ from, to: layout.height() });
  }
  return layout;
}

/** The lines of both sides below each other: of each difference what went, then what came. */
export function unifiedLayout(stretches: readonly Stretch[]): Layout {
  const layout = newLayout();
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.kind === 'same') {
      layout.keep(stretch.run, 'right', index === 0, index === stretches.length - 1);
      continue;
    }
    const from = layout.height();
    for (const kind of ['removed', 'added'] as const) {
      for (const run of stretch.runs) layout.add(kind, sideOfKind[kind], run);
    }
    layout.differences.push({ from, to: layout.height() });
  }
  return layout;
}

/** The lines of a run on one side. */
export function linesOn({ before, after }: Run, side: SideName): Lines {
  return side === 'left' ? before : after;
}

function newLayout() {
  const pieces: Piece[] = [];
  const folds: Lines[] = [];
  let height = 0;
  const add = (kind: LineKind, side: SideName, run: Run): void => {
    const count = lengthOf(linesOn(run, side));
    if (count === 0) return;
    pieces.push({ at: height, count, kind, side, run });
    height += count;
  };
  return {
    pieces,
    folds,
    spacers: [] as Spacer[],
    differences: [] as Lines[],
    height: () => height,
    add,
    keep(run: Run, side: SideName, atStart: boolean, atEnd: boolean): void {
      const from = height;
      add('same', side, run);
      const fold = foldOf({ from, to: height }, atStart, atEnd);
      if (fold) folds.push(fold);
    },
  };
}

function lengthOf({ from, to }: Lines): number {
  return to - from;
}
