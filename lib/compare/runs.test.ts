import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBetween, type Run, runsOf } from './index.ts';

function rows(before: readonly string[], after: readonly string[]): readonly string[] {
  return runsOf(gapsBetween(before, after), before, after).flatMap((run) => rowsOf(run, before, after));
}

function rowsOf({ kind, before: one, after: other }: Run, before: readonly string[], after: readonly string[]) {
  const height = Math.max(one.to - one.from, other.to - other.from);
  return Array.from({ length: height }, (_, row) => {
    const left = row < one.to - one.from ? before[one.from + row] : '';
    const right = row < other.to - other.from ? after[other.from + row] : '';
    return `${kind}: ${left} | ${right}`;
  });
}

describe('side by side', () => {
  it('a line stands beside the one that takes its place', () => {
    expect(rows(['a', 'b', 'c', 'd'], ['a', 'x', 'd', 'e'])).toEqual([
      'same: a | a',
      'changed: b | x',
      'removed: c | ',
      'same: d | d',
      'added:  | e',
    ]);
  });

  it('what is alike stands beside each other, whatever came before it', () => {
    const before = ['[plugins."io.containerd.grpc.v1.cri".registry]', 'config_path = "/etc/certs.d"'];
    const after = [
      '# written by a newer release',
      "[plugins.'io.containerd.cri.v1.images'.registry]",
      ...before.slice(1),
    ];
    expect(rows(before, after)).toEqual([
      'added:  | # written by a newer release',
      `changed: ${before[0]} | ${after[1]}`,
      `same: ${before[1]} | ${before[1]}`,
    ]);
  });

  it('every line of both stands there once, in order, and the same lines beside each other', () => {
    const lines = fc.array(fc.stringMatching(/^[ab](?: [abc]){0,2}$/), { maxLength: 30 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const runs = runsOf(gapsBetween(before, after), before, after);
        expect(runs.flatMap(({ before: { from, to } }) => before.slice(from, to))).toEqual(before);
        expect(runs.flatMap(({ after: { from, to } }) => after.slice(from, to))).toEqual(after);
        for (const { kind, before: one, after: other } of runs) {
          const [left, right] = [before.slice(one.from, one.to), after.slice(other.from, other.to)];
          if (kind === 'same') expect(left).toEqual(right);
          if (kind === 'changed') expect(left.length).toBe(right.length);
          expect(left.length > 0).toBe(kind !== 'added');
          expect(right.length > 0).toBe(kind !== 'removed');
        }
      }),
    );
  });
});
