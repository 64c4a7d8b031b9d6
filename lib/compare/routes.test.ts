import { describe, expect, it, test } from 'vitest';
import { compared, told } from './testing/notes-of.ts';

const inline = 'v1.29.0';
const certs = 'v1.29.4';
const mirror = (...endpoints: readonly string[]) => `mirrors:\n  a.test:\n    endpoint: ${JSON.stringify(endpoints)}\n`;
const all = '  "*":\n    endpoint: [https://all.test]\n';

describe('fallback', () => {
  const flag = { options: { noDefaultEndpoint: true } };
  const one = mirror('https://m.test');

  it('ends with the flag, where a release knows it', () => {
    expect(told('fallback', one, inline, certs, flag)).toEqual(['info: ends | flag | a.test']);
    expect(told('fallback', one, certs, inline, flag)).toEqual(['warning: begins | flag | a.test']);
    expect(told('fallback', `${one}configs:\n  a.test:\n    auth: {username: u}\n`, inline, certs, flag)).toEqual([]);
    expect(told('fallback', one, inline, certs)).toEqual([]);
  });

  it('ends for * on v1.29.1', () => {
    expect(told('fallback', `mirrors:\n${all}`, inline, 'v1.29.1')).toEqual(['warning: ends | wildcard | *']);
    expect(told('fallback', `mirrors:\n${all}`, 'v1.29.1', 'v1.29.3')).toEqual(['warning: begins | wildcard | *']);
  });

  it('ends for a registry on loopback that is an endpoint of its own over https', () => {
    const loopback = 'mirrors:\n  localhost:5000:\n    endpoint: [https://localhost:5000, https://m.test]\n';
    expect(told('fallback', loopback, certs, inline)).toEqual(['warning: ends | endpoint | localhost:5000']);
  });

  it('goes on where the registry is an endpoint of its own', () => {
    expect(told('fallback', mirror('https://m.test', 'https://a.test'), inline, certs)).toEqual([]);
    expect(told('fallback', mirror('https://a.test/', 'https://m.test'), inline, certs, flag)).toEqual([]);
  });
});

test('fallback-explicit tells of the server line', () => {
  expect(told('fallback-explicit', mirror('https://m.test'), inline, certs)).toEqual(['info: a.test']);
  expect(told('fallback-explicit', mirror('https://m.test'), certs, inline)).toEqual([]);
  expect(told('fallback-explicit', 'mirrors:\n  a.test:\n', inline, certs)).toEqual([]);
  const flag = { options: { noDefaultEndpoint: true } };
  expect(told('fallback-explicit', mirror('https://m.test'), inline, certs, flag)).toEqual([]);
});

describe('wildcard-reach', () => {
  const bare = `mirrors:\n  a.test:\n${all}`;
  const named = `mirrors:\n${all}configs:\n  a.test:\n    tls: {insecure_skip_verify: true}\n`;

  it('begins for a mirror without endpoints in hosts.toml, ends in config.toml', () => {
    expect(told('wildcard-reach', bare, inline, certs)).toEqual(['warning: begins | mirrors | certs |  | a.test']);
    expect(told('wildcard-reach', bare, certs, inline)).toEqual([
      'warning: ends | mirrors | inline | https://a.test/v2 | a.test',
    ]);
    expect(told('wildcard-reach', bare, certs, 'v1.35.3')).toEqual([]);
  });

  it('ends for a name under configs in hosts.toml, begins in config.toml', () => {
    expect(told('wildcard-reach', named, inline, certs)).toEqual([
      'warning: ends | configs | certs | https://a.test/v2 | a.test',
    ]);
    expect(told('wildcard-reach', named, certs, inline)).toEqual(['warning: begins | configs | inline |  | a.test']);
  });

  it('is kept off by an empty tls under configs, as it says', () => {
    const excepted = `${bare}configs:\n  a.test:\n    tls: {}\n`;
    for (const release of ['v1.29.1', 'v1.29.3', certs, 'v1.35.3']) {
      expect(told('wildcard-reach', excepted, inline, release)).toEqual([]);
    }
  });

  it('does not tell of the host that * leads to', () => {
    const own = named.replace('a.test', 'all.test');
    expect(told('wildcard-reach', own, inline, certs)).toEqual([]);
  });

  describe('of the host that * leads to in another way', () => {
    const login = 'configs:\n  all.test:\n    auth: {username: u, password: p}\n';
    const through = (endpoint: string) => `mirrors:\n  "*":\n    endpoint: [${endpoint}]\n`;
    const ends = ['warning: ends | configs | certs | https://all.test/v2 | all.test'];

    it('tells that it is asked over https in place of http, and nothing of a last resort', () => {
      const text = `${through('http://all.test')}${login}`;
      expect(told('wildcard-reach', text, inline, 'v1.33.4')).toEqual(ends);
      expect(told('fallback', text, inline, 'v1.33.4')).toEqual([]);
      expect(told('wildcard-reach', text, 'v1.33.4', inline)).toEqual([
        'warning: begins | configs | inline |  | all.test',
      ]);
    });

    it('tells that it begins to be asked over http first', () => {
      const text = `${through('http://all.test')}  all.test:\n`;
      expect(told('wildcard-reach', text, inline, certs)).toEqual(['warning: begins | mirrors | certs |  | all.test']);
    });

    it('tells that it is asked on another path, or for other names', () => {
      expect(told('wildcard-reach', `${through('https://all.test/proxy')}${login}`, inline, certs)).toEqual(ends);
      const rewritten = `${through('https://all.test')}    rewrite: {x: y}\n${login}`;
      expect(told('wildcard-reach', rewritten, inline, certs)).toEqual(ends);
    });
  });
});

describe('rewrite-on-default', () => {
  const text = `${mirror('https://m.test')}    rewrite: {x: y}\n`;

  it('tells which form rewrites for the registry itself', () => {
    expect(told('rewrite-on-default', text, inline, certs)).toEqual(['warning: ends | a.test']);
    expect(told('rewrite-on-default', text, certs, inline)).toEqual(['warning: begins | a.test']);
  });

  it('is silent where it is not asked, or nothing rewritten', () => {
    expect(told('rewrite-on-default', text, inline, certs, { options: { noDefaultEndpoint: true } })).toEqual([]);
    expect(told('rewrite-on-default', mirror('https://m.test'), inline, certs)).toEqual([]);
    expect(told('rewrite-on-default', text, certs, 'v1.35.3')).toEqual([]);
  });

  it('is silent beside a file that containerd ignores', () => {
    const spoilt = mirror('https://m.test', 'https://m.test').concat('    rewrite: {x: y}\n');
    expect(compared(spoilt, inline, 'v1.29.1').notes.map(({ id }) => id)).toEqual([
      'duplicate-endpoint',
      'mirrors-moved',
    ]);
  });
});

test('rewrite-token tells for which name the token is asked', () => {
  const text = `${mirror('https://m.test')}    rewrite: {x: y}\n`;
  expect(told('rewrite-token', text, 'v1.31.2', 'v1.31.3')).toEqual(['info: ends | a.test']);
  expect(told('rewrite-token', text, 'v1.30.7', 'v1.30.6')).toEqual(['warning: begins | a.test']);
  expect(told('rewrite-token', text, 'v1.31.3', 'v1.33.4')).toEqual([]);
  expect(told('rewrite-token', mirror('https://m.test'), 'v1.31.2', 'v1.31.3')).toEqual([]);
});

describe('hub-credentials', () => {
  const text = 'configs:\n  docker.io:\n    auth: {username: u, password: p}\n';

  it.each([
    ['v1.33.2', 'v1.33.3'],
    ['v1.32.6', 'v1.32.7'],
    ['v1.31.10', 'v1.31.11'],
    ['v1.30.14', 'v1.33.4'],
  ])('begin to be found between %s and %s', (one, other) => {
    expect(told('hub-credentials', text, one, other)).toEqual(['info: begins | docker.io']);
    expect(told('hub-credentials', text, other, one)).toEqual(['warning: ends | docker.io']);
  });

  it('are found on both under the name that is asked', () => {
    const asked = text.replace('docker.io', 'registry-1.docker.io');
    expect(told('hub-credentials', asked, 'v1.33.2', 'v1.33.3')).toEqual([]);
    expect(told('hub-credentials', text, 'v1.33.3', 'v1.35.3')).toEqual([]);
  });

  it('change what a pull sends without any change of a file', () => {
    expect(compared(text, 'v1.33.2', 'v1.33.3').files).toEqual([]);
  });
});

describe('options that came with hosts.toml', () => {
  const embedded = { options: { embedded: true } };
  const one = mirror('https://m.test');

  it('keep older releases from starting', () => {
    const both = { options: { embedded: true, noDefaultEndpoint: true } };
    expect(told('unknown-flag', one, certs, inline, both)).toEqual([
      'error: --embedded-registry',
      'error: --disable-default-registry-endpoint',
    ]);
    expect(told('unknown-flag', one, certs, 'v1.35.3', both)).toEqual([]);
    expect(told('unknown-flag', one, certs, inline)).toEqual([]);
  });

  it('bring the embedded registry, to * from v1.29.3 on', () => {
    expect(told('embedded-registry', one, inline, certs, embedded)).toEqual(['info: begins | a.test']);
    expect(told('embedded-registry', one, certs, inline, embedded)).toEqual(['warning: ends | a.test']);
    expect(told('embedded-registry', `mirrors:\n${all}`, 'v1.29.1', 'v1.29.3', embedded)).toEqual(['info: begins | *']);
    expect(told('embedded-registry', one, 'v1.29.1', 'v1.29.3', embedded)).toEqual([]);
    expect(told('embedded-registry', one, inline, certs)).toEqual([]);
  });
});

test('registry-name tells of names that older containerd refuses', () => {
  const text = 'mirrors:\n  "[::1]:5000":\n    endpoint: [https://m.test]\n';
  expect(told('registry-name', text, 'v1.24.13', 'v1.31.6')).toEqual([]);
  expect(told('registry-name', mirror('https://m.test'), 'v1.24.13', 'v1.31.6')).toEqual([]);
  const upper = 'mirrors:\n  Registry:\n    endpoint: [https://m.test]\n';
  expect(told('registry-name', upper, 'v1.24.13', 'v1.24.14')).toEqual(['info: ends | Registry']);
  expect(told('registry-name', upper, 'v1.24.14', 'v1.24.13')).toEqual(['error: begins | Registry']);
});

describe('same-folder', () => {
  const slashed = 'mirrors:\n  a.test:\n  a.test/:\n    endpoint: [https://m.test]\n';

  it('tells of a name that reaches another one’s images by its folder', () => {
    expect(told('same-folder', slashed, inline, certs)).toEqual(['warning: begins | a.test/ | a.test']);
    expect(told('same-folder', slashed, certs, inline)).toEqual(['warning: ends | a.test/ | a.test']);
  });

  it('is silent where nothing of the other name is written, and between releases that both share the folder', () => {
    expect(told('same-folder', 'mirrors:\n  a.test:\n  a.test/:\n', inline, certs)).toEqual([]);
    expect(told('same-folder', slashed, certs, 'v1.35.3')).toEqual([]);
  });
});
