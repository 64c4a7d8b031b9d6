import { compareBytes } from '../go/index.ts';
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
  let found: readonly Hunk[] | null = null;
  return {
    path,
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    get hunks() {
      found ??= hunksOf(before?.text ?? '', after?.text ?? '');
      return found;
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
