import { describe, expect, it, test } from 'vitest';
import { shownValues } from './index.ts';
import { notesOf, planOf, urlsOf } from './testing/plan-of.ts';

const skip = { tls: { insecure_skip_verify: true } };
const v1 = 'manifests/1';

describe('which hosts are asked', () => {
  it('follows the endpoints and then the registry itself', () => {
    const mirrors = { 'a.test': { endpoint: ['m.test', 'https://n.test/p'] } };
    expect(urlsOf(planOf({ mirrors }, 'a.test/x:1'))).toEqual([
      `https://m.test/v2/x/${v1}?ns=a.test`,
      `https://n.test/p/x/${v1}?ns=a.test`,
      `https://a.test/v2/x/${v1}`,
    ]);
  });

  it('ends with the endpoints where the flag says so, but for upstream', () => {
    const mirrors = { 'a.test': { endpoint: ['m.test'] } };
    const options = { noDefaultEndpoint: true };
    expect(urlsOf(planOf({ mirrors }, 'a.test/x:1', { options }))).toHaveLength(1);
    expect(urlsOf(planOf({ mirrors }, 'a.test/x:1', { options, build: 'upstream' }))).toHaveLength(2);
  });

  it("ends with the endpoints of the wildcard in K3s' own 2.0.2, which takes an empty server for none", () => {
    const mirrors = { '*': { endpoint: ['m.test'] } };
    const asked = (containerd: string, build: 'k3s' | 'upstream' = 'k3s') =>
      urlsOf(planOf({ mirrors }, 'a.test/x:1', { line: 'v1.31.6', containerd, build }));
    expect(asked('2.0.2-k3s2')).toEqual([`https://m.test/v2/x/${v1}?ns=a.test`]);
    expect(asked('2.0.4-k3s2')).toHaveLength(2);
    expect(asked('2.0.2', 'upstream')).toHaveLength(2);
  });

  it('asks for a digest among the blobs too, once nobody has it as a manifest', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const mirrors = { 'a.test': { endpoint: ['m.test'] } };
    expect(urlsOf(planOf({ mirrors }, `a.test/x@${digest}`))).toEqual([
      `https://m.test/v2/x/manifests/${digest}?ns=a.test`,
      `https://a.test/v2/x/manifests/${digest}`,
      `https://m.test/v2/x/blobs/${digest}?ns=a.test`,
      `https://a.test/v2/x/blobs/${digest}`,
    ]);
  });

  it("counts the registry among the 255 characters of a name in K3s' own build, until 2.0.5-k3s2", () => {
    const image = `a.test/${'x'.repeat(250)}:1`;
    const kind = (line: string, containerd: string, build: 'k3s' | 'upstream' = 'k3s') =>
      planOf({}, image, { line, containerd, build }).kind;
    expect(kind('v1.29.4', '1.7.22-k3s1')).toBe('error');
    expect(kind('v1.29.4', '1.7.22', 'upstream')).toBe('attempts');
    expect(kind('v1.31.6', '2.0.5-k3s1')).toBe('error');
    expect(kind('v1.31.6', '2.0.5-k3s2')).toBe('attempts');
  });

  it('does not look at the wildcard where a folder below the registry has a file', () => {
    const mirrors = { '*': { endpoint: ['m.test'] }, 'a.test/p': { endpoint: ['n.test'] } };
    expect(urlsOf(planOf({ mirrors }, 'a.test/x:1'))).toEqual([`https://a.test/v2/x/${v1}`]);
    expect(urlsOf(planOf({ mirrors }, 'b.test/x:1'))).toHaveLength(2);
  });

  it('reads no wildcard before 1.6.17', () => {
    const node = { line: 'v1.29.1', build: 'upstream' } as const;
    const mirrors = { '*': { endpoint: ['m.test'] } };
    expect(urlsOf(planOf({ mirrors }, 'a.test/x:1', { ...node, containerd: '1.6.16' }))).toHaveLength(1);
    expect(urlsOf(planOf({ mirrors }, 'a.test/x:1', { ...node, containerd: '1.6.17' }))).toHaveLength(2);
  });

  it('goes straight to the registry where hosts.toml cannot be read', () => {
    const mirrors = { 'a.test': { endpoint: ['m.test'], rewrite: { '^a\\.b': 'c' } }, '*': { endpoint: ['n.test'] } };
    expect(urlsOf(planOf({ mirrors }, 'a.test/x:1'))).toEqual([`https://a.test/v2/x/${v1}`]);
  });

  it('ignores hosts.toml with an IPv6 address without brackets from 2.3 on', () => {
    const mirrors = { 'a.test': { endpoint: ['m.test', 'https://fd00::1:5000'] } };
    const asked = (containerd: string) => urlsOf(planOf({ mirrors }, 'a.test/x:1', { containerd }));
    expect(asked('2.2.7-k3s1')).toHaveLength(3);
    expect(asked('2.3.4-k3s1')).toEqual([`https://a.test/v2/x/${v1}`]);
  });

  it('ignores hosts.toml without hosts in upstream 1.x', () => {
    const configs = { 'a.test': { tls: { ca_file: '/ca.crt' } } };
    const plan = (node: object) => planOf({ configs }, 'a.test/x:1', { line: 'v1.29.3', ...node });
    const ca = (node: object) => {
      const planned = plan(node);
      return planned.kind === 'attempts' ? planned.attempts[0]?.tls.ca : null;
    };
    expect(ca({ build: 'upstream', containerd: '1.7.27' })).toBeNull();
    expect(ca({ build: 'upstream', containerd: '2.1.5' })).toBe('/ca.crt');
    expect(ca({ containerd: '1.7.11-k3s2' })).toBe('/ca.crt');
  });
});

describe('http and https', () => {
  const mirror = (endpoint: string, host: string) => ({
    mirrors: { 'a.test': { endpoint: [endpoint] } },
    configs: { [host]: skip },
  });

  it.each([
    ['1.6.24', 'http://m.test:5000', 'http'],
    ['1.6.25', 'http://m.test:5000', 'https'],
    ['1.6.39', 'http://m.test', 'http'],
    ['1.7.6', 'http://m.test:5000', 'http'],
    ['1.7.7', 'http://m.test:80', 'https'],
    ['1.7.8', 'http://m.test:80', 'http'],
    ['1.7.8', 'http://m.test', 'http'],
    ['1.7.24', 'http://m.test', 'https'],
    ['1.7.24', 'http://m.test:80', 'http'],
    ['2.0.0', 'http://m.test', 'https'],
  ])('containerd %s asks %s with TLS settings by %s', (containerd, endpoint, scheme) => {
    const host = endpoint.slice('http://'.length);
    const plan = planOf(mirror(endpoint, host), 'a.test/x:1', { line: 'v1.29.4', containerd, build: 'upstream' });
    expect(urlsOf(plan)[0]).toBe(`${scheme}://${host}/v2/x/${v1}?ns=a.test`);
    expect(plan).toMatchObject({ attempts: [{ thenHttp: scheme === 'https' }, {}] });
  });

  it.each([
    ['1.6.8', ['https', 'https', 'https', 'https']],
    ['1.6.9', ['http', 'http', 'http', 'http']],
    ['1.6.25', ['https', 'https', 'http', 'https']],
    ['1.7.7', ['https', 'https', 'https', 'https']],
    ['2.1.5', ['https', 'https', 'http', 'https']],
  ])('containerd %s asks a loopback registry by port', (containerd, schemes) => {
    const node = { line: 'v1.29.4', containerd, build: 'upstream' } as const;
    const asked = ['', ':443', ':80', ':5000'].map((port) => urlsOf(planOf({}, `127.0.0.1${port}/x`, node))[0]);
    expect(asked.map((url) => url?.split(':')[0])).toEqual(schemes);
  });
});

describe('TLS files', () => {
  const client = { cert_file: '/c.crt', key_file: '/c.key' };
  const document = (tls: object) => ({
    mirrors: { 'a.test': { endpoint: ['m.test'] } },
    configs: { 'm.test': { tls } },
  });
  const prefix = 'failed to resolve reference "a.test/x:1": ';

  it.each([
    ['v1.35.3', { ca_file: '/ca.crt' }, 'unable to read CA cert "/ca.crt": open /ca.crt: no such file or directory'],
    ['v1.35.3', client, 'unable to read CERT file "/c.key": open /c.key: no such file or directory'],
    [
      'v1.25.4',
      { ca_file: '/ca.crt' },
      'get TLSConfig for registry "https://m.test": failed to load CA file: open /ca.crt: no such file or directory',
    ],
    [
      'v1.25.4',
      client,
      'get TLSConfig for registry "https://m.test": failed to load cert file: open /c.key: no such file or directory',
    ],
    [
      'v1.25.4',
      { cert_file: '/c.crt' },
      'get TLSConfig for registry "https://m.test": cert file "/c.crt" was specified, but no corresponding key file was specified',
    ],
    [
      'v1.35.3',
      { cert_file: '/c.crt' },
      'unable to read CERT file "/var/lib/rancher/k3s/agent/etc/containerd/certs.d/a.test": read /var/lib/rancher/k3s/agent/etc/containerd/certs.d/a.test: is a directory',
    ],
  ])('that is not there ends the pull on line %s: %j', (line, tls, words) => {
    const plan = planOf(document(tls), 'a.test/x:1', { line, missing: ['/ca.crt', '/c.key'] });
    expect(urlsOf(plan)).toBe(prefix + words);
  });

  it('that are there are named with the attempt', () => {
    const plan = planOf(document({ ca_file: '/ca.crt', ...client }), 'a.test/x:1');
    expect(plan).toMatchObject({
      attempts: [{ tls: { ca: '/ca.crt', cert: '/c.crt', key: '/c.key', skipVerify: false } }, {}],
    });
  });

  it('do not matter to other registries', () => {
    expect(urlsOf(planOf(document({ ca_file: '/ca.crt' }), 'b.test/x:1', { missing: ['/ca.crt'] }))).toHaveLength(1);
  });
});

describe('credentials', () => {
  const auth = (auth: object) => ({ configs: { 'a.test': { auth } } });
  const credential = (document: object, image = 'a.test/x', node = {}) => {
    const plan = planOf(document, image, node);
    return plan.kind === 'attempts' ? plan.attempts[0]?.credential : null;
  };

  it.each([
    [
      { username: 'u', password: 'p', auth: 'eDp5' },
      { key: 'a.test', kind: 'password', user: 'u' },
    ],
    [
      { username: 'u:x', password: 'p' },
      { key: 'a.test', kind: 'password', user: 'u' },
    ],
    [{ auth: 'dTpw' }, { key: 'a.test', kind: 'auth', user: 'u' }],
    [{ auth: 'dTpwAAA=' }, { key: 'a.test', kind: 'auth', user: 'u' }],
    [{ username: 'u', auth: 'dTpw' }, null],
    [{ password: 'p' }, null],
    [{ identity_token: 't', auth: 'dTpw' }, null],
    [{ auth: 'dTpwcA' }, null],
    [{ auth: 'bm9jb2xvbg==' }, null],
    [{ auth: 'dTo=' }, null],
  ])('%j are sent as %j', (written, sent) => {
    expect(credential(auth(written))).toEqual(sent);
  });

  it('are found under a host with a colon and no port on inline lines only', () => {
    const mirrors = { 'a.test': { endpoint: ['https://m.test:'] } };
    const configs = { 'm.test:': { auth: { username: 'colon', password: 'p' } } };
    const plain = { 'm.test': { auth: { username: 'plain', password: 'p' } } };
    const user = (line: string) =>
      credential({ mirrors, configs: { ...configs, ...plain } }, 'a.test/x', { line })?.user;
    expect(user('v1.25.4')).toBe('colon');
    expect(user('v1.29.4')).toBe('plain');
  });

  it('of Docker Hub are found under its other names from 2.0.5-k3s2 on', () => {
    const configs = { 'docker.io': { auth: { username: 'u', password: 'p' } } };
    expect(credential({ configs }, 'alpine', { line: 'v1.31.6', containerd: '2.0.5-k3s1' })).toBeNull();
    expect(credential({ configs }, 'alpine', { line: 'v1.31.6', containerd: '2.0.5-k3s2.32' })).toMatchObject({
      key: 'docker.io',
    });
    expect(credential({ configs }, 'alpine', { build: 'upstream', containerd: '2.3.4' })).toBeNull();
  });
});

describe('rewrites', () => {
  const mirrors = { 'a.test': { endpoint: ['m.test'], rewrite: { '^(.*)$': 'p/$1', '(': 'x' } } };

  it('act on endpoints, and on the registry itself on inline lines only', () => {
    expect(urlsOf(planOf({ mirrors }, 'a.test/x:1'))).toEqual([
      `https://m.test/v2/p/x/${v1}?ns=a.test`,
      `https://a.test/v2/x/${v1}`,
    ]);
    expect(urlsOf(planOf({ mirrors }, 'a.test/x:1', { line: 'v1.25.4' }))).toEqual([
      `https://m.test/v2/p/x/${v1}?ns=a.test`,
      `https://a.test/v2/p/x/${v1}`,
    ]);
  });

  it.each([
    ['2.1.5-k3s1', ['https://m.test/v2/x?ns=a.test', 'https://a.test/v2/y/x/manifests/1']],
    ['2.2.2-k3s1', ['https://m.test/v2/x?ns=a.test&q=1%2Fmanifests%2F1', 'https://a.test/v2/y/x/manifests/1']],
  ])('may bring a query, which %s reads as %j', (containerd, urls) => {
    const mirrors = { 'a.test': { endpoint: ['m.test'], rewrite: { '^y/(.*)': '$1?q=1' } } };
    expect(urlsOf(planOf({ mirrors }, 'a.test/y/x:1', { containerd }))).toEqual(urls);
  });

  it('end the pull from 2.2 on where they bring a query that cannot be read', () => {
    const mirrors = { 'a.test': { endpoint: ['m.test', 'n.test'], rewrite: { y: '?;' } } };
    const plan = planOf({ mirrors }, 'a.test/y:1', { containerd: '2.2.2-k3s1' });
    expect(urlsOf(plan)).toContain('invalid semicolon separator in query');
    expect(notesOf(plan)).toContain('rewrite-ends-pull rewrite-ends-pull -');
  });

  it('do nothing in upstream', () => {
    const plan = planOf({ mirrors }, 'a.test/x:1', { build: 'upstream' });
    expect(plan).toMatchObject({ attempts: [{ repository: 'x', rewrite: null }, {}] });
  });
});

describe('the document’s places behind a request', () => {
  const document = {
    mirrors: { 'a.test': { endpoint: ['m.test', 'n.test'], rewrite: { '^x': 'y', z: 'q' } } },
    configs: {
      'm.test': { auth: { username: 'u' }, tls: { ca_file: '/ca.crt' } },
      'n.test': { auth: { username: 'u', password: 'p' }, tls: { insecure_skip_verify: true } },
    },
  };
  const places = (line: string) => {
    const plan = planOf(document, 'a.test/x:1', { line });
    return plan.kind === 'attempts' ? plan.attempts.map(({ sources, places }) => ({ sources, ...places })) : [];
  };
  const rewrite = [['mirrors', 'a.test', 'rewrite', '^x']];
  const endpoint = (index: number) => [['mirrors', 'a.test', 'endpoint', index]];
  const auth = (key: string) => [['configs', key, 'auth']];

  it('are those of the endpoint, the login, the TLS settings and the rewrite', () => {
    const tls = (key: string, field: string) => [['configs', key, 'tls', field]];
    expect(places('v1.35.3')).toEqual([
      { sources: endpoint(0), credential: auth('m.test'), tls: tls('m.test', 'ca_file'), rewrite },
      { sources: endpoint(1), credential: auth('n.test'), tls: tls('n.test', 'insecure_skip_verify'), rewrite },
      { sources: [['mirrors', 'a.test']], credential: [], tls: [], rewrite: [] },
    ]);
  });

  it('are those of the mirror for the registry itself on inline lines', () => {
    const tls = (key: string) => [['configs', key, 'tls']];
    expect(places('v1.25.4')).toEqual([
      { sources: endpoint(0), credential: auth('m.test'), tls: tls('m.test'), rewrite },
      { sources: endpoint(1), credential: auth('n.test'), tls: tls('n.test'), rewrite },
      { sources: [['mirrors', 'a.test']], credential: [], tls: [], rewrite },
    ]);
  });
});

test('the passwords of endpoints stay out of what is told', () => {
  const endpoint = ['https://u:s3cret@m.test', 'https://u:s3cret@n.test:x'];
  for (const line of ['v1.25.4', 'v1.35.3']) {
    const plan = planOf({ mirrors: { 'a.test': { endpoint } } }, 'a.test/x:1', { line });
    if (plan.kind !== 'attempts' && plan.kind !== 'fails') throw new Error(plan.kind);
    const whys = plan.kind === 'attempts' ? plan.attempts.map(({ why }) => shownValues(why.values)) : [];
    const told = JSON.stringify([whys, plan.notes.map(({ values }) => shownValues(values))]);
    expect(told).toContain('•••');
    expect(told).not.toContain('s3cret');
  }
});

describe('what ends a pull', () => {
  it.each([
    ['2.1.5', 'v1.35.3', " at row 49 column 16: toml: invalid escaped character U+0061 'a'"],
    ['1.7.27', 'v1.25.4', 'invalid escape sequence: \\a'],
  ])('containerd %s does not start on line %s', (containerd, line, words) => {
    const configs = { 'a.test': { auth: { username: 'u', password: '\x07' } } };
    const plan = planOf({ configs }, 'alpine', { line, containerd });
    expect(plan).toEqual({ kind: 'refused', refused: expect.stringContaining(words) });
  });

  it('is a config.toml that is too new', () => {
    expect(planOf({}, 'alpine', { containerd: '1.7.27' })).toEqual({
      kind: 'refused',
      refused: 'unsupported config version `3`',
    });
  });

  it('is having nobody to ask', () => {
    const mirrors = { 'a.test': { endpoint: ['httpx://m.test'] } };
    const plan = planOf({ mirrors }, 'a.test/x:1', { options: { noDefaultEndpoint: true } });
    expect(urlsOf(plan)).toContain(
      `failed to do request: Head "httpx://m.test/v2/x/${v1}?ns=a.test": unsupported protocol scheme "httpx"`,
    );
  });
});
