import { expect, test } from 'vitest';
import { defaultOptions, lineNames, releasesOf, resolveTarget } from './index.ts';

test('without a word it is the newest line of K3s', () => {
  expect(resolveTarget()).toEqual({
    ok: true,
    target: {
      program: 'k3s',
      line: 'v1.35.3',
      release: null,
      containerd: '2.2.2-k3s1',
      pauseImage: '3.6',
      options: defaultOptions,
    },
    notes: [],
  });
});

test.each([
  ['v1.33.4', 'k3s', 'v1.33.4+k3s1', 'v1.31.6', '2.0.5-k3s2', '3.6'],
  ['1.33.4', 'k3s', 'v1.33.4+k3s1', 'v1.31.6', '2.0.5-k3s2', '3.6'],
  ['v1.33.4+k3s1', 'k3s', 'v1.33.4+k3s1', 'v1.31.6', '2.0.5-k3s2', '3.6'],
  ['v1.33.4-rke2r1', 'rke2', 'v1.33.4+rke2r1', 'v1.31.6', '2.0.5-k3s2', '3.6'],
  ['v1.33.4+rke2r1', 'rke2', 'v1.33.4+rke2r1', 'v1.31.6', '2.0.5-k3s2', '3.6'],
  ['v1.24.2+k3s2', 'k3s', 'v1.24.2+k3s2', 'v1.20.5', '1.5.13-k3s1', '3.6'],
  ['v1.37.1', 'k3s', 'v1.37.1+k3s1', 'v1.35.3', '2.3.4-k3s1', '3.10.2'],
  ['v1.33.13', 'k3s', 'v1.33.13+k3s2', 'v1.35.3', '2.2.5-k3s1.33', '3.10.2'],
])('%s is the release %s %s', (release, program, name, line, containerd, pauseImage) => {
  expect(resolveTarget({ release })).toMatchObject({
    ok: true,
    target: { program, release: name, line, containerd, pauseImage },
    notes: [],
  });
});

test.each([
  ['v1.31.99', 'v1.31.99', 'v1.33.5', 'release-unknown-nearest', 'v1.31.14+k3s1'],
  ['v1.32.11+k3s2', 'v1.32.11+k3s2', 'v1.33.5', 'release-unknown-nearest', 'v1.32.11+k3s1'],
  ['v1.38.0', 'v1.38.0', 'v1.35.3', 'release-unknown-newest', 'v1.37.1+k3s1'],
  ['v2.0.0+k3s1', 'v2.0.0+k3s1', 'v1.35.3', 'release-unknown-newest', 'v1.37.1+k3s1'],
  ['v1.24.0', 'v1.24.0', 'v1.20.5', 'release-unknown-line', 'v1.20.5'],
  ['v1.23.13', 'v1.23.13', 'v1.20.5', 'release-unknown-line', 'v1.20.5'],
  ['v1.23.14', 'v1.23.14', 'v1.25.4', 'release-unknown-line', 'v1.25.4'],
  ['v1.20.5+k3s1', 'v1.20.5+k3s1', 'v1.20.5', 'release-unknown-line', 'v1.20.5'],
])('the unknown %s is taken for %s on line %s', (release, name, line, id, standIn) => {
  expect(resolveTarget({ release })).toMatchObject({
    ok: true,
    target: { release: name, line },
    notes: [{ id, release: name, standIn }],
  });
});

test.each([
  [{ program: 'k8s' }, { kind: 'program-unknown', program: 'k8s' }],
  [{ line: 'v1.30.0' }, { kind: 'line-unknown', line: 'v1.30.0' }],
  [{ line: 'constructor' }, { kind: 'line-unknown', line: 'constructor' }],
  [{ release: 'latest' }, { kind: 'release-unreadable', release: 'latest' }],
  [{ release: 'v1.33' }, { kind: 'release-unreadable', release: 'v1.33' }],
  [{ release: 'v1.20.4' }, { kind: 'release-too-old', release: 'v1.20.4', oldest: 'v1.20.5' }],
  [
    { program: 'k3s', release: 'v1.33.4+rke2r1' },
    { kind: 'release-of-other-program', release: 'v1.33.4+rke2r1', program: 'k3s' },
  ],
  [
    { release: 'v1.33.4', line: 'v1.33.5' },
    { kind: 'line-not-of-release', line: 'v1.33.5', release: 'v1.33.4', its: 'v1.31.6' },
  ],
])('%j is refused', (request, error) => {
  expect(resolveTarget(request)).toEqual({ ok: false, error });
});

test('a release and its own line go together', () => {
  expect(resolveTarget({ release: 'v1.33.4', line: 'v1.31.6' })).toMatchObject({ ok: true });
});

test.each([
  ['v1.20.5', '1.4.4-k3s1'],
  ['v1.25.4', '1.6.8-k3s1'],
  ['v1.29.4', '1.7.15-k3s1'],
])('line %s brings the containerd of its first release', (line, containerd) => {
  expect(resolveTarget({ line })).toMatchObject({ ok: true, target: { containerd, pauseImage: '3.6', release: null } });
});

test('options that are not given have their defaults', () => {
  expect(resolveTarget({ options: { embedded: true, selinux: undefined } })).toMatchObject({
    target: { options: { ...defaultOptions, embedded: true } },
  });
});

test.each(['k3s', 'rke2'] as const)('all releases of %s are known, newest first, each on a line', (program) => {
  const releases = releasesOf(program);
  expect(releases.length).toBe(program === 'k3s' ? 201 : 207);
  expect(releases[0]?.name).toBe(program === 'k3s' ? 'v1.37.1+k3s1' : 'v1.37.1+rke2r1');
  expect(new Set(releases.map(({ line }) => line))).toEqual(new Set(lineNames));
  const versions = releases.map(({ version }) => version.minor * 10_000 + version.patch * 100 + (version.build ?? 0));
  expect(versions).toEqual(versions.toSorted((one, other) => other - one));
  for (const { name, line, containerd } of releases) {
    expect(resolveTarget({ release: name })).toMatchObject({
      target: { program, release: name, line, containerd },
      notes: [],
    });
  }
});
