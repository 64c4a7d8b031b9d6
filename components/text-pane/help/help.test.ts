import { describe, expect, it } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { resolveTarget, type TargetRequest } from '@/lib/node-files/index.ts';
import { helpAt } from './help-at.ts';
import { helpWords } from './help-words.ts';

const document = `mirrors:
  docker.io:
    endpoint:
      - http://mirror.lan:5000
      - harbor.lan
    rewrite: {"^library/(.*)": "base/$1"}
  quay.io: {}
  "*": {endpoint: [https://cache.lan/v2]}
configs:
  harbor.lan:
    auth: {username: puller, password: s3cret, identity_token: x}
    tls: {ca_file: /etc/ca.crt, insecure_skip_verify: true}
  docker.io: {}
  other.lan: {}
  "*": {}
auths:
  x: {}
unknown: 1
`;

/** The help for the first place in the document that reads like this. */
function help(at: string, request: TargetRequest = {}, text = document): readonly string[] {
  const resolved = resolveTarget(request);
  if (!resolved.ok) throw new Error('That target does not resolve.');
  const state = createEditorStore({ text, target: resolved.target }).getState();
  const found = helpAt(state, text.indexOf(at) + 1);
  return found?.sentences.map(helpWords('en')) ?? [];
}

const old: TargetRequest = { release: 'v1.25.4+k3s1' };

describe('the help for a place', () => {
  it('shows the whole route of a mirror', () => {
    expect(help('docker.io:')).toEqual([
      'A pull from docker.io asks mirror.lan:5000 → harbor.lan, then registry-1.docker.io itself.',
    ]);
    const off = help('a.test', { options: { noDefaultEndpoint: true } }, 'mirrors: {a.test: {endpoint: [b.test]}}');
    expect(off).toEqual([
      'A pull from a.test asks b.test; a.test itself is not asked, as --disable-default-registry-endpoint is set.',
    ]);
    expect(help('quay.io')).toEqual(['Without endpoints of its own it takes those of *.']);
    expect(help('quay.io', old)).toEqual(['Without endpoints this changes nothing: quay.io itself is asked.']);
    expect(help('"*": {endpoint')).toEqual([
      'Stands for every registry that gets no hosts.toml of its own: one without endpoints of its own and without settings under configs.',
      'Images from all of them are asked for at cache.lan, then at the registry that the image names.',
    ]);
    expect(help('docker.io:', { options: { embedded: true } }).at(-1)).toMatch(/by the embedded registry/);
    expect(help('quay.io', { options: { embedded: true } })).toEqual([
      'It has no endpoints but the other nodes, which are asked by the embedded registry; then quay.io itself is.',
    ]);
  });

  it('says whom the settings of a host reach that stands where containerd cannot read it', () => {
    const text = "mirrors: {a.test: {endpoint: [m.test], rewrite: {'x\\.y': z}}}\nconfigs: {m.test: {}, a.test: {}}";
    expect(help('m.test: {}', {}, text)).toEqual(help('m.test: {}', {}, 'configs: {m.test: {}}'));
    expect(help('a.test: {}', {}, text)).toEqual(help('a.test: {}', {}, 'mirrors: {a.test: }\nconfigs: {a.test: {}}'));
  });

  it('says why a mirror does without its endpoints', () => {
    const all = 'mirrors: {a.test: {endpoint: [https://a.test]}, "*": {endpoint: [https://m.test]}}';
    expect(help('a.test', {}, all)).toEqual([
      'With the registry itself as its only endpoint it gets no file, and takes the endpoints of * first.',
    ]);
    expect(help('a.test', {}, 'mirrors: {a.test: {endpoint: ["bad one"]}}')).toEqual([
      'None of its endpoints can be asked: a.test itself is.',
    ]);
    expect(help('"*"', { line: 'v1.29.1' }, `${all}\nconfigs: {"*": {}}`).at(-1)).toMatch(/drives it out/);
    expect(help('"*"', { line: 'v1.29.1' }, all).at(-1)).toMatch(/is not asked, as its hosts.toml does not say so/);
  });

  it('says what becomes of an endpoint and which settings it takes, where the release makes a difference', () => {
    expect(help('harbor.lan\n')).toEqual([
      'K3s writes https://harbor.lan/v2.',
      'It takes the login and the TLS settings of harbor.lan under configs.',
    ]);
    expect(help('harbor.lan\n', old)[0]).toBe('containerd asks https://harbor.lan/v2.');
    expect(help('http://mirror')).toEqual([
      'K3s writes http://mirror.lan:5000/v2.',
      'configs has nothing for mirror.lan:5000: it is asked without a login, and the node has to know its CA.',
      'Over http everything goes unencrypted, a login included.',
    ]);
    expect(help('https://cache')).toHaveLength(1);
  });

  it('says what rewrites act on, and that their order is not kept', () => {
    expect(help('rewrite')[1]).toBe('Where two patterns match, chance decides: their order is not kept.');
    expect(help('rewrite')[2]).toMatch(/name as it was/);
    expect(help('rewrite', old)[2]).toMatch(/changed name as well/);
    expect(help('^library')).toEqual([expect.stringMatching(/^A regular expression of Go/)]);
    expect(help('base/')[0]).toMatch(/before a letter or digit it is \$\{1\}\.$/);
  });

  it('says whom settings reach', () => {
    expect(help('harbor.lan:\n    auth')).toEqual(['Used when harbor.lan is asked as an endpoint of docker.io.']);
    expect(help('other.lan')[0]).toMatch(/^No mirror leads to other\.lan/);
    expect(help('docker.io: {}')[0]).toMatch(/On this release its login is found/);
    expect(help('docker.io: {}', { release: 'v1.30.1+k3s1' })[0]).toMatch(/On this release its login is not found/);
    expect(help('"*": {}')).toEqual(['Reaches no endpoint: under configs * stands for no host.']);
    expect(help('configs')).toHaveLength(1);
  });

  it('says when credentials are sent, and never what they are', () => {
    expect(help('identity_token')[0]).toMatch(/A host that asks for Basic is sent nothing/);
    expect(help('s3cret')).toEqual(help('password'));
    expect(JSON.stringify(help('s3cret'))).not.toContain('s3cret');
  });

  it('warns of what a missing file stops, and of unchecked certificates', () => {
    expect(help('ca_file')[1]).toBe(
      'Where that file is missing or wrong, every pull from docker.io and harbor.lan fails before any host is asked.',
    );
    const all = `mirrors: {quay.io: {}, "*": {endpoint: [m.lan]}}\nconfigs: {m.lan: {tls: {ca_file: /etc/ca.crt}}}\n`;
    expect(help('ca_file', {}, all)[1]).toContain('every pull from quay.io, m.lan, and all others fails');
    const unused = 'configs: {docker.io: {tls: {ca_file: /etc/ca.crt}}}\n';
    expect(help('ca_file', old, unused)).toHaveLength(1);
    expect(help('insecure')[0]).toMatch(/^The host’s certificate is not checked/);
    expect(help('insecure', {}, document.replace('verify: true', 'verify: false'))[0]).toMatch(/^With true/);
  });

  it('knows what is never used, and says nothing of what it does not know', () => {
    expect(help('auths')[0]).toBe('K3s reads it and never uses it. Logins belong under configs.');
    expect(help('unknown')).toEqual([]);
    expect(help(': 1')).toEqual([]);
  });
});

it('is there in Chinese', () => {
  const say = helpWords('zh-CN');
  const names = ['a.test', 'b.test', '*', 'd.test', 'e.test'];
  expect(say({ id: 'config-endpoint', values: { name: 'h.lan', mirrors: names.slice(0, 2) } })).toBe(
    '作为 a.test、b.test 的端点访问 h.lan 时使用。',
  );
  expect(say({ id: 'config-endpoint', values: { name: 'h.lan', mirrors: ['*'] } })).toBe(
    '作为其余所有镜像仓库的端点访问 h.lan 时使用。',
  );
  expect(say({ id: 'file-missing', values: { registries: names } })).toContain(
    'a.test、b.test、其余所有镜像仓库、d.test 等 5 个',
  );
});
