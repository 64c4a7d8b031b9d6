import { describe, expect, it } from 'vitest';
import { lineNames, releasesOf } from '@/lib/node-files/index.ts';
import { findReleases } from './find-releases.ts';

describe('the release that is looked for', () => {
  it('is any of all while nothing is typed', () => {
    const found = findReleases('k3s', '');
    expect(found.lines).toEqual([...lineNames].reverse());
    expect(found.releases).toEqual(releasesOf('k3s'));
    expect(found).toMatchObject({ unknown: null, error: null });
  });

  it('is found by a part of its name', () => {
    const { releases } = findReleases('rke2', 'V1.33.4');
    expect(releases.map(({ name }) => name)).toEqual(['v1.33.4+rke2r1']);
  });

  it.each(['1.33.4', 'v1.33.4-rke2r1', ' v1.33.4+rke2r1 '])('stands first however it is written: %s', (query) => {
    const { releases, exact } = findReleases('rke2', query);
    expect([exact, releases[0]?.name]).toEqual([true, 'v1.33.4+rke2r1']);
  });

  it('is found by its containerd and its date', () => {
    expect(findReleases('k3s', 'containerd 2.0.2').releases.map(({ name }) => name)).toEqual([
      'v1.32.2+k3s1',
      'v1.31.6+k3s1',
    ]);
    expect(findReleases('k3s', '2025-08-25').releases[0]?.name).toBe('v1.33.4+k3s1');
  });

  it('may be one that is not known yet', () => {
    expect(findReleases('k3s', 'v1.99.0')).toMatchObject({ unknown: 'v1.99.0', releases: [], error: null });
  });

  it('is told from what is no release of the program', () => {
    expect(findReleases('k3s', 'v1.33.4+rke2r1').error).toMatchObject({ kind: 'release-of-other-program' });
    expect(findReleases('k3s', 'v1.18.0').error).toMatchObject({ kind: 'release-too-old' });
    expect(findReleases('k3s', 'v1.3')).toMatchObject({ unknown: null, error: null });
  });
});
