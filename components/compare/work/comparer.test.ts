import { describe, expect, it } from 'vitest';
import { resolveTarget, type Target } from '@/lib/node-files/index.ts';
import type { Sides } from '../comparison-store.ts';
import { createComparer, type Step } from './comparer.ts';

function targetOf(release: string): Target {
  const resolved = resolveTarget({ release });
  if (!resolved.ok) throw new Error(resolved.error.kind);
  return resolved.target;
}

const text = `mirrors:
  docker.io: {endpoint: [https://m.test]}
configs:
  m.test: {auth: {username: u, password: one}}
`;

function sides(left: string, right: string, before = 'v1.33.4', after = before): Sides {
  return {
    left: { label: 'left', text: left, target: targetOf(before) },
    right: { label: 'right', text: right, target: targetOf(after) },
  };
}

function compare(both: Sides) {
  const comparer = createComparer();
  const steps: Step['name'][] = [];
  const outcome = comparer.compare(both, ({ name }) => steps.push(name));
  return { ...outcome, steps, file: comparer.file };
}

describe('one document on two targets', () => {
  it('has files and notes with their places', () => {
    const { files, notes, steps, file } = compare(sides(text, text, 'v1.28.5', 'v1.33.4'));
    expect(files.map(({ path, change }) => [path, change])).toEqual([
      ['config.toml', 'changed'],
      ['certs.d/docker.io/hosts.toml', 'added'],
      ['certs.d/m.test/hosts.toml', 'added'],
    ]);
    const moved = notes.find(({ id }) => id === 'mirrors-moved');
    expect(text.slice(moved?.place?.from, moved?.place?.to)).toBe('docker.io');
    expect(new Set(steps)).toEqual(new Set(['reading', 'writing', 'pulling', 'comparing']));
    expect(file('certs.d/docker.io/hosts.toml')).toMatchObject({ left: null, runs: [{ kind: 'added' }] });
    expect(file('no such file')).toBeNull();
  });

  it('has the changes of the pulls of its images', () => {
    const hub = 'configs:\n  docker.io: {auth: {username: u, password: one}}\n';
    const both = sides(hub, hub, 'v1.33.2', 'v1.33.3');
    expect(compare({ ...both, images: ['alpine', 'a.test/x'] }).pulls).toEqual([
      { image: 'alpine', changes: [expect.objectContaining({ id: 'login' })] },
      { image: 'a.test/x', changes: [] },
    ]);
    expect(compare(both).pulls).toEqual([]);
  });

  it('has nothing where they are the same', () => {
    expect(compare(sides(text, text))).toMatchObject({ refused: [], files: [], notes: [] });
  });

  it('has nothing where the program does not start', () => {
    const { refused, files, notes } = compare(sides('mirrors: 1', 'mirrors: 1', 'v1.28.5', 'v1.33.4'));
    expect({ refused, files, notes }).toEqual({ refused: ['left', 'right'], files: [], notes: [] });
  });
});

describe('two documents', () => {
  it('differ in their own lines, and have no notes', () => {
    const { files, notes, file } = compare(sides(text, text.replace('one', 'two'), 'v1.28.5', 'v1.33.4'));
    expect(files[0]).toEqual({ path: 'registries.yaml', change: 'changed', removed: 1, added: 1 });
    expect(notes).toEqual([]);
    const diff = file('registries.yaml');
    const secretsOf = (side: 'left' | 'right') => {
      const { text: whole, secrets } = diff?.[side] ?? { text: '', secrets: [] };
      return secrets.map(({ from, to }) => whole.slice(from, to));
    };
    expect(secretsOf('left')).toEqual(['one']);
    expect(secretsOf('right')).toEqual(['two']);
    expect(diff?.runs.map(({ kind }) => kind)).toEqual(['same', 'changed']);
  });

  it('are compared by their lines, however those end', () => {
    const { files } = compare(sides(text, text.trimEnd().replaceAll('\n', '\r\n')));
    expect(files).toEqual([]);
  });

  it('have the files of the side that the program starts with', () => {
    const { refused, files } = compare(sides(text, 'mirrors: 1'));
    expect(refused).toEqual(['right']);
    expect(files.map(({ path, change }) => [path, change])).toEqual([
      ['registries.yaml', 'changed'],
      ['config.toml', 'removed'],
      ['certs.d/docker.io/hosts.toml', 'removed'],
      ['certs.d/m.test/hosts.toml', 'removed'],
    ]);
  });
});
