import { describe, expect, it } from 'vitest';
import { readDocument } from '../index.ts';

const text = `x-shared: &shared
  endpoint: [https://s.test, &second "https://t.test"]
mirrors:
  docker.io:
    endpoint:
      - https://a.test # first
      -
      - *second
    rewrite: {"^lib/": base/}
  "*": *shared
  quay.io:
    <<: *shared
    rewrite: ~
configs:
  a.test:
    auth: {username: u, password: }
`;
const { places } = readDocument(text);

function cut(path: readonly (string | number)[]): Record<string, string | null> | null {
  const place = places.of(path);
  if (place === null) return null;
  const slice = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
  return { entry: slice(place.entry), key: place.key && slice(place.key), value: slice(place.value) };
}

function at(part: string): unknown {
  return places.at(text.indexOf(part) + 1);
}

describe('places.of', () => {
  it('finds pairs and items', () => {
    expect(cut(['mirrors', 'docker.io', 'rewrite', '^lib/'])).toEqual({
      entry: '"^lib/": base/',
      key: '"^lib/"',
      value: 'base/',
    });
    expect(cut(['mirrors', 'docker.io', 'endpoint', 0])).toEqual({
      entry: '- https://a.test',
      key: null,
      value: 'https://a.test',
    });
    expect(cut(['mirrors', 'docker.io', 'endpoint', 1])).toEqual({ entry: '-', key: null, value: '' });
    expect(cut(['configs', 'a.test', 'auth', 'password'])).toMatchObject({ entry: 'password:', value: '' });
    expect(cut(['mirrors', 'quay.io', 'rewrite'])).toMatchObject({ entry: 'rewrite: ~' });
  });

  it('finds what aliases and merge keys bring where it is written', () => {
    expect(cut(['mirrors', '*'])).toEqual({ entry: '"*": *shared', key: '"*"', value: '*shared' });
    expect(cut(['mirrors', '*', 'endpoint', 0])).toMatchObject({ value: 'https://s.test' });
    expect(cut(['mirrors', 'quay.io', 'endpoint', 1])).toMatchObject({ entry: '&second "https://t.test"' });
    expect(cut(['mirrors', 'docker.io', 'endpoint', 2])).toMatchObject({ value: '*second' });
  });

  it('finds nothing where nothing is said', () => {
    expect(cut(['auths'])).toBeNull();
    expect(cut(['mirrors', 'docker.io', 'endpoint', 3])).toBeNull();
    expect(cut(['configs', 'a.test', 'tls'])).toBeNull();
  });

  it('finds the place that won', () => {
    const twice = 'mirrors: {a: {endpoint: [x]}}\nmirrors: {a: {endpoint: [y]}, b: {}}\n';
    const { entry } = readDocument(twice).places.of(['mirrors', 'a', 'endpoint', 0]) ?? { entry: { from: 0, to: 0 } };
    expect(twice.slice(entry.from, entry.to)).toBe('y');
  });
});

describe('places.at', () => {
  it('finds the deepest path', () => {
    expect(at('https://a.test')).toEqual(['mirrors', 'docker.io', 'endpoint', 0]);
    expect(at('base/')).toEqual(['mirrors', 'docker.io', 'rewrite', '^lib/']);
    expect(at('username')).toEqual(['configs', 'a.test', 'auth', 'username']);
    expect(at('docker.io')).toEqual(['mirrors', 'docker.io']);
  });

  it('gives what is shared to its first user', () => {
    expect(at('https://s.test')).toEqual(['mirrors', '*', 'endpoint', 0]);
  });

  it('finds nothing outside', () => {
    expect(places.at(2)).toBeNull();
  });
});
