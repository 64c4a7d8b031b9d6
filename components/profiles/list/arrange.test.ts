import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, columns, firstOrder, type ListedProfile, orderBy } from './arrange.ts';

const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };

function profile(name: string, more: Partial<ListedProfile> = {}): ListedProfile {
  return {
    name,
    requiredApprovals: 1,
    allowsErrors: false,
    publishedRevision: 0,
    publishedAt: null,
    openProposals: 0,
    summary: { target: { program: 'k3s', release: 'v1.33.4+k3s1', options }, mirrors: 1 },
    lastTest: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    archivedAt: null,
    ...more,
  };
}

const names = (profiles: readonly ListedProfile[]) => profiles.map(({ name }) => name);
const tested = (fails: number, warnings: number) => ({ at: '', by: '', works: 9, warnings, fails });
const rke2 = { target: { program: 'rke2', line: 'v1.31.6', options } as const, mirrors: 12 };

const all = [
  profile('edge-10', { publishedAt: '2026-03-01T00:00:00.000Z', lastTest: tested(0, 3) }),
  profile('edge-2', { openProposals: 2, lastTest: tested(1, 0) }),
  profile('core', { summary: rke2, publishedAt: '2026-05-01T00:00:00.000Z' }),
];

describe('the list of profiles', () => {
  it.each([
    ['edge', ['edge-2', 'edge-10']],
    ['EDGE 10', ['edge-10']],
    ['rke2', ['core']],
    ['k3s 1.33', ['edge-2', 'edge-10']],
    ['  ', ['core', 'edge-2', 'edge-10']],
    ['edge rke2', []],
  ])('finds for %j %j', (query, expected) => {
    expect(names(arrange(all, query, firstOrder))).toEqual(expected);
  });

  it.each([
    ['name', ['edge-10', 'edge-2', 'core']],
    ['target', ['core', 'edge-2', 'edge-10']],
    ['mirrors', ['core', 'edge-2', 'edge-10']],
    ['endpoints', ['edge-2', 'edge-10', 'core']],
    ['changes', ['edge-2', 'core', 'edge-10']],
    ['published', ['core', 'edge-10', 'edge-2']],
  ] as const)('begins by %s with what is looked for there', (column, expected) => {
    const order = column === 'target' ? { by: column, descending: true } : orderBy(column, firstOrder);
    expect(names(arrange(all, '', order))).toEqual(expected);
  });

  it('turns round when its column is chosen again, and loses nobody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.boolean(), (by, descending) => {
        const order = orderBy(by, { by, descending });
        expect(order).toEqual({ by, descending: !descending });
        expect(names(arrange(all, '', order)).toSorted()).toEqual(names(all).toSorted());
      }),
    );
  });
});
