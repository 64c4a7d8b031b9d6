import { compareBytes } from '../go/index.ts';
import { type Gap, gapsBetween, linesOf } from '../lines/index.ts';
import type { NodeFile, NodeFiles } from '../node-files/index.ts';
import type { Hunk } from './text/hunk.ts';
import { hunksOf } from './text/hunks-of.ts';
import { unifiedDiff } from './text/unified-diff.ts';

/** What becomes of one file. Its lines are compared when they are first looked at. */
export type FileChange = {
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** A unified diff with three lines of context. */
  readonly diff: string;
  readonly hunks: readonly Hunk[];
  readonly gaps: readonly Gap[];
};

type Files = Pick<NodeFiles, 'files'>;

/** The files in which two renderings differ: config.toml first, then in byte order of their paths. */
export function compareNodeFiles(before: Files, after: Files): readonly FileChange[] {
  const paths = new Set([...before.files.keys(), ...after.files.keys()]);
  return [...paths].sort(byPath).flatMap((path) => {
    const one = before.files.get(path);
    const other = after.files.get(path);
    return one?.text === other?.text ? [] : [changeOf(path, one, other)];
  });
}

function changeOf(path: string, before: NodeFile | undefined, after: NodeFile | undefined): FileChange {
  let found: readonly Gap[] | null = null;
  const lines = () => [linesOf(before?.text ?? ''), linesOf(after?.text ?? '')] as const;
  return {
    path,
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    get gaps() {
      found ??= gapsBetween(...lines());
      return found;
    },
    get hunks() {
      return hunksOf(this.gaps, ...lines());
    },
    get diff() {
      return unifiedDiff(before?.path ?? null, after?.path ?? null, this.hunks);
    },
  };
}

function byPath(one: string, other: string): number {
  const isConfig = Number(other === 'config.toml') - Number(one === 'config.toml');
  return isConfig || compareBytes(one, other);
}
