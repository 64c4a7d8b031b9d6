import { describe, expect, it } from 'vitest';
import { notesOf, planOf } from '../testing/plan-of.ts';

type Document = Parameters<typeof planOf>[0];
type Node = Parameters<typeof planOf>[2];

const mirror = (...endpoint: string[]): Document => ({ mirrors: { 'a.test': { endpoint } } });
const login = { auth: { username: 'u', password: 'p' } };
const silent = 'b.test/x:1';

function has(document: Document, note: string, node?: Node, image = 'a.test/x:1') {
  return notesOf(planOf(document, image, node)).includes(note);
}

describe('a note', () => {
  it('is not made where nothing surprises', () => {
    const configs = { 'm.test': login };
    const options = { noDefaultEndpoint: true };
    expect(notesOf(planOf({ ...mirror('m.test'), configs }, 'a.test/x:1', { options }))).toEqual([]);
    expect(notesOf(planOf({ ...mirror('m.test'), configs }, silent))).toEqual([]);
  });

  it('says that the registry itself is still asked', () => {
    expect(has(mirror('m.test'), 'fallback-active fallback-active 1')).toBe(true);
    expect(has({}, 'fallback-active fallback-active 0')).toBe(false);
  });

  it.each<[string, string, Document, 'k3s' | 'upstream', number]>([
    ['inline', 'v1.25.4', mirror('m.test'), 'k3s', 1],
    ['upstream', 'v1.35.3', mirror('m.test'), 'upstream', 1],
    ['configs', 'v1.35.3', { ...mirror('m.test'), configs: { 'a.test': login } }, 'k3s', 1],
    ['ignored', 'v1.35.3', { mirrors: { 'a.test': { endpoint: ['m.test'], rewrite: { '\\.': '' } } } }, 'k3s', 0],
    ['no_mirror', 'v1.35.3', {}, 'k3s', 0],
    ['no_endpoints', 'v1.35.3', mirror(), 'k3s', 0],
    ['no_valid_endpoints', 'v1.35.3', mirror('bad one'), 'k3s', 0],
    ['no_valid_endpoints', 'v1.29.1', mirror('bad one', 'b c'), 'k3s', 0],
    ['no_valid_endpoints', 'v1.35.3', { mirrors: { '*': { endpoint: ['bad one'] } } }, 'k3s', 0],
  ])('says why the flag against that is idle: %s', (reason, line, document, build, attempt) => {
    const plan = planOf(document, 'a.test/x:1', { line, build, options: { noDefaultEndpoint: true } });
    expect(plan).toMatchObject({
      notes: expect.arrayContaining([
        expect.objectContaining({
          words: 'fallback-despite-flag',
          attempt,
          values: expect.objectContaining({ reason }),
        }),
      ]),
    });
  });

  it('says when a rewritten name ends the pull, as it does where the token is asked for that name', () => {
    const rewrite = { '^x$': '100%' };
    const document = { mirrors: { 'a.test': { endpoint: ['m.test', 'n.test'], rewrite } } };
    const fails = 'failed to resolve reference "a.test/x:1": parse "dummy://a.test/100%": invalid URL escape "%"';
    const newer = planOf(document, 'a.test/x:1', { line: 'v1.33.5', containerd: '2.1.5-k3s1' });
    expect(newer).toMatchObject({ kind: 'fails', fails });
    expect(notesOf(newer)).toContain('rewrite-ends-pull rewrite-ends-pull -');
    const older = planOf(document, 'a.test/x:1', { line: 'v1.29.4', containerd: '1.7.22-k3s1' });
    expect(older).toMatchObject({ kind: 'attempts', attempts: [{ url: 'https://a.test/v2/x/manifests/1' }] });
    const withQuery = { mirrors: { 'a.test': { endpoint: ['m.test/%3Fq=1'], rewrite } } };
    expect(notesOf(planOf(withQuery, 'a.test/x:1', { containerd: '2.2.2-k3s1' }))).toContain(
      'rewrite-ends-pull rewrite-ends-pull -',
    );
  });

  it('says when patterns collide, and by what', () => {
    const document = { mirrors: { 'a.test': { endpoint: ['m.test'], rewrite: { x: 'y', '^(.*)$': 'p/$1' } } } };
    const plan = planOf(document, 'a.test/x:1');
    expect(plan).toMatchObject({
      attempts: [{ rewrite: { pattern: '^(.*)$', from: 'x', to: 'p/x' } }, {}],
      notes: expect.arrayContaining([
        expect.objectContaining({
          id: 'rewrite-overlap',
          attempt: 0,
          values: expect.objectContaining({ others: ['x (y)'] }),
        }),
      ]),
    });
    expect(has(document, 'rewrite-overlap rewrite-overlap 0', {}, 'a.test/z:1')).toBe(false);
  });

  it('says so too where the pull ends with what one of them makes: another draw may not end it', () => {
    const rewrite = { '^x': '100%', x: 'y', '(?=x)': 'z' };
    const document = { mirrors: { 'a.test': { endpoint: ['m.test'], rewrite } } };
    const plan = planOf(document, 'a.test/x:1');
    expect(plan).toMatchObject({
      kind: 'fails',
      notes: expect.arrayContaining([
        expect.objectContaining({
          id: 'rewrite-overlap',
          attempt: null,
          values: { pattern: '^x', from: 'x', to: '100%', others: ['x (y)'] },
        }),
      ]),
    });
    expect(notesOf(plan)).toEqual(
      expect.arrayContaining(['rewrite-ends-pull rewrite-ends-pull -', 'rewrite-regex rewrite-regex -']),
    );
    expect(has(document, 'rewrite-overlap rewrite-overlap -', { options: { embedded: true } })).toBe(true);
  });

  it('says what becomes of rewrites elsewhere', () => {
    const document = { mirrors: { 'a.test': { endpoint: ['m.test'], rewrite: { '^(.*)$': 'p/$1' } } } };
    expect(has(document, 'rewrite-on-default rewrite-not-on-default 1')).toBe(true);
    expect(has(document, 'rewrite-on-default rewrite-on-default 1', { line: 'v1.25.4' })).toBe(true);
    expect(has(document, 'rewrite-ignored rewrite-ignored -', { build: 'upstream' })).toBe(true);
    expect(has(document, 'rewrite-token rewrite-token 0')).toBe(false);
    expect(has(document, 'rewrite-token rewrite-token 0', { line: 'v1.29.4', containerd: '1.7.22-k3s1' })).toBe(true);
    expect(has(document, 'rewrite-token rewrite-token 0', { line: 'v1.29.4', containerd: '1.7.23-k3s2' })).toBe(false);
  });

  it('says which pattern Go refuses', () => {
    const document = { mirrors: { 'a.test': { endpoint: ['m.test'], rewrite: { '(?=x)': 'y' } } } };
    expect(has(document, 'rewrite-regex rewrite-regex 0')).toBe(true);
  });

  it('says whose credentials are not sent', () => {
    const hub = { configs: { 'docker.io': login } };
    const old = { line: 'v1.31.6', containerd: '2.0.5-k3s1' };
    expect(has(hub, 'hub-alias hub-alias 0', old, 'alpine')).toBe(true);
    expect(has(hub, 'hub-alias hub-alias 0', { line: 'v1.31.6', containerd: '2.0.5-k3s2' }, 'alpine')).toBe(false);
    const own = { ...mirror('m.test'), configs: { 'a.test': login } };
    expect(has(own, 'config-key-not-asked credentials-of-registry 0')).toBe(true);
    const both = { ...mirror('m.test'), configs: { 'a.test': login, 'm.test': login } };
    expect(has(both, 'config-key-not-asked credentials-of-registry 0')).toBe(false);
    const options = { noDefaultEndpoint: true };
    const closed = { mirrors: { 'docker.io': { endpoint: ['m.test'] } }, configs: { 'docker.io': login } };
    expect(has(closed, 'config-key-not-asked key-not-asked -', { line: 'v1.29.1', options }, 'alpine')).toBe(true);
  });

  it.each([
    [{ username: 'u' }, 'no-password'],
    [{ password: 'p' }, 'no-username'],
    [{ identity_token: 't' }, 'token'],
    [{ auth: '!' }, 'not-base64'],
    [{ auth: 'dTpw' }, null],
  ])('says what is wrong with %j', (auth, reason) => {
    const plan = planOf({ configs: { 'a.test': { auth } } }, 'a.test/x:1');
    const values = { reason: reason?.replaceAll('-', '_') };
    expect(plan).toMatchObject({ notes: reason === null ? [] : [{ id: 'auth-unusable', attempt: 0, values }] });
  });

  it('says what happens to endpoints that are not what they seem', () => {
    expect(has(mirror('https://b c'), 'endpoint-not-a-url endpoint-dropped -')).toBe(true);
    expect(has(mirror('httpx://m.test'), 'endpoint-not-a-url endpoint-skipped -')).toBe(true);
    expect(has(mirror('m.test/%3F;'), 'endpoint-not-a-url endpoint-ends-pull -', { containerd: '2.2.2-k3s1' })).toBe(
      true,
    );
    expect(has(mirror('b c'), 'endpoint-not-a-url endpoint-refused -', { line: 'v1.25.4' })).toBe(true);
    expect(has(mirror('https://m.test/project'), 'endpoint-path endpoint-path 0')).toBe(true);
    expect(has(mirror('https://m.test/v2/project'), 'endpoint-path endpoint-path 0')).toBe(false);
    expect(has(mirror('https://m.test/'), 'endpoint-path endpoint-path 0', { line: 'v1.25.4' })).toBe(true);
    expect(
      has(mirror('https://m.test', 'https://m.test/v2'), 'duplicate-endpoint asked-twice 1', { line: 'v1.25.4' }),
    ).toBe(true);
  });

  it('says what TLS settings do to http endpoints', () => {
    const document = {
      ...mirror('http://m.test:5000'),
      configs: { 'm.test:5000': { tls: { insecure_skip_verify: true } } },
    };
    expect(has(document, 'http-with-tls https-first 0')).toBe(true);
    expect(has(document, 'http-with-tls tls-unused 0', { line: 'v1.25.4' })).toBe(true);
  });

  it('says which TLS files matter', () => {
    const document = { ...mirror('m.test'), configs: { 'm.test': { tls: { ca_file: '/ca.crt' } } } };
    expect(has(document, 'tls-file-on-node tls-files-needed -')).toBe(true);
    expect(has(document, 'tls-file-on-node tls-file-missing -', { missing: ['/ca.crt'] })).toBe(true);
    const relative = { ...mirror('m.test'), configs: { 'm.test': { tls: { ca_file: 'certs/ca.crt' } } } };
    expect(has(relative, 'tls-pair tls-relative -')).toBe(true);
    expect(has(relative, 'tls-pair tls-relative -', { line: 'v1.25.4' })).toBe(true);
    expect(has(document, 'tls-pair tls-relative -')).toBe(false);
    const half = { ...mirror('m.test'), configs: { 'm.test': { tls: { key_file: '/c.key' } } } };
    expect(has(half, 'tls-pair tls-pair -')).toBe(true);
    expect(has(mirror('m.test'), 'tls-file-on-node tls-files-needed -', { options: { embedded: true } })).toBe(false);
  });

  it.each([
    ['rewrite-unescaped', { mirrors: { 'a.test': { endpoint: ['m.test'], rewrite: { '\\.': '' } } } }, 'v1.35.3'],
    ['duplicate-endpoint', mirror('m.test', 'https://m.test/v2'), 'v1.29.1'],
    ['hosts-toml-ignored', mirror('https://[::1]:5000'), 'v1.29.4'],
  ])('names the rule for a hosts.toml that is ignored: %s', (id, document, line) => {
    expect(has(document, `${id} hosts-toml-ignored -`, { line })).toBe(true);
  });
});
