import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import {
  defaultOptions,
  ignoredFiles,
  type LineName,
  lines,
  type NodeOptions,
  renderNodeFiles,
  type Target,
} from '@/lib/node-files/index.ts';
import { planOf, urlsOf } from '@/lib/pull/testing/plan-of.ts';
import type { Mirror, Registries } from '@/lib/registries/model.ts';
import { finish } from '@/lib/steps/index.ts';
import { createHostsFinder } from './asked-hosts.ts';
import { configUse, suggestedConfigs } from './config-use.ts';
import { endpointOutcome } from './endpoint-outcome.ts';
import { routeOf } from './route.ts';

const target = (line: LineName = 'v1.31.6', options: Partial<NodeOptions> = {}): Target => ({
  program: 'k3s',
  line,
  release: null,
  containerd: lines[line].containerd.first,
  pauseImage: '3.6',
  options: { ...defaultOptions, ...options },
});

const model = (text: string) => readDocument(text).model;
const found = (finding: ReturnType<typeof createHostsFinder>, registries: Registries, at: Target) =>
  finding(registries, at, renderNodeFiles(registries, at));
const hostsOf = (registries: Registries, at: Target) => finish(found(createHostsFinder(), registries, at));

describe('what becomes of an endpoint in hosts.toml', () => {
  it.each([
    ['harbor.lan', 'https://harbor.lan/v2', 'harbor.lan'],
    ['localhost:5000', 'http://localhost:5000/v2', 'localhost:5000'],
    ['https://docker.io', 'https://registry-1.docker.io/v2', 'registry-1.docker.io'],
    ['https://u:p@harbor.lan/x', 'https://u:p@harbor.lan/x', 'harbor.lan'],
  ])('%s', (endpoint, url, host) => {
    expect(endpointOutcome(endpoint, target())).toEqual({ kind: 'asked', url, host });
  });

  it.each([
    ['https://', 'noHost'],
    [' https://a.test', 'refused'],
    ['tcp://a.test', 'scheme'],
    ['https//a.test', 'missingColon'],
    ['https:/a.test', 'missingColon'],
  ])('%s: %s', (endpoint, fault) => {
    expect(endpointOutcome(endpoint, target())).toMatchObject({ kind: 'faulty', fault });
  });
});

it.each([
  ['docker.io', 'https://docker.io/v2'],
  ['https://harbor.lan/', 'https://harbor.lan/'],
  ['localhost', 'http://localhost/v2'],
])('leaves %s to containerd on the lines that write config.toml alone', (endpoint, url) => {
  expect(endpointOutcome(endpoint, target('v1.25.4'))).toMatchObject({ kind: 'asked', url });
});

describe('what containerd asks of an endpoint in config.toml', () => {
  const line = 'v1.25.4';

  it.each([
    ['https://m.lan?x=1', 'https://m.lan/v2'],
    ['https://m.lan/#x', 'https://m.lan/'],
    ['https://u:p@m.lan', 'https://m.lan/v2'],
    ['https://m.lan/a//b', 'https://m.lan/a/b'],
    ['m.lan/%41', 'https://m.lan/A'],
    ['https://m.lan/../x', 'https://m.lan/x'],
    ['https://m.lan/v2/', 'https://m.lan/v2'],
    ['https://m.lan/a b', 'https://m.lan/a%20b'],
    ['https://m.lan:', 'https://m.lan/v2'],
  ])('%s: %s', (endpoint, url) => {
    expect(endpointOutcome(endpoint, target(line))).toMatchObject({ kind: 'asked', url });
  });

  const segment = fc.constantFrom('a', 'v2', '.', '..', '', '%41', 'b%20c', 'b c', 'ä');
  const endpoints = fc
    .tuple(
      fc.constantFrom('https://', 'http://', ''),
      fc.constantFrom('', 'u:p@', 'u@'),
      fc.constantFrom('m.lan', 'm.lan:5000', 'localhost:5000', '127.0.0.1', 'm.lan:'),
      fc
        .array(
          segment.map((part) => `/${part}`),
          { maxLength: 4 },
        )
        .map((parts) => parts.join('')),
      fc.constantFrom('', '?', '?x=1', '#x', '?x#y'),
    )
    .map((parts) => parts.join(''));

  it('is what the plan of a pull asks', () => {
    fc.assert(
      fc.property(endpoints, (endpoint) => {
        const outcome = endpointOutcome(endpoint, target(line));
        if (outcome.kind !== 'asked') throw new Error(`${endpoint} is not asked`);
        const plan = planOf({ mirrors: { 'a.test': { endpoint: [endpoint] } } }, 'a.test/x:1', { line });
        const [first] = urlsOf(plan);
        expect(first).toBe(`${outcome.url.replace(/\/$/, '')}/x/manifests/1?ns=a.test`);
      }),
    );
  });
});

describe('the route of a mirror', () => {
  const routeIn = (text: string, name: string, at: Target) =>
    routeOf(name, model(text), at, ignoredFiles(renderNodeFiles(model(text), at)));
  const route = (text: string, name: string, at = target()) => routeIn(text, name, at).lastResort;
  const hub = 'mirrors: {docker.io: {endpoint: [https://m.test]}}';

  it('ends at the registry itself', () => {
    expect(route(hub, 'docker.io')).toEqual({ kind: 'asked', host: 'registry-1.docker.io', after: 'endpoints' });
    const wildcard = 'mirrors: {"*": {endpoint: [https://m.test]}}';
    expect(route(wildcard, '*', target('v1.33.5'))).toMatchObject({ kind: 'asked', host: '*' });
    // Its file has an empty server, which K3s' containerd 2.0.2 takes for none.
    const early = target('v1.31.6');
    expect(route(wildcard, '*', early)).toEqual({ kind: 'off', host: '*', by: 'release' });
    expect(route(wildcard, '*', { ...early, containerd: '2.0.4-k3s2' })).toMatchObject({ kind: 'asked', host: '*' });
  });

  it('ends before it where the default endpoint is off and the name is not in configs', () => {
    const off = { noDefaultEndpoint: true };
    expect(route(hub, 'docker.io', target('v1.31.6', off))).toMatchObject({ kind: 'off' });
    expect(route(`${hub}\nconfigs: {docker.io: {}}`, 'docker.io', target('v1.31.6', off))).toMatchObject({
      kind: 'asked',
    });
    expect(route(hub, 'docker.io', target('v1.25.4', off))).toMatchObject({ kind: 'asked' });
  });

  it('does not name it twice where it is the last endpoint', () => {
    expect(route('mirrors: {quay.io: {endpoint: [https://m.test, quay.io]}}', 'quay.io')).toEqual({ kind: 'listed' });
  });

  it('is that of * for a name without endpoints, from hosts.toml on', () => {
    const text = 'mirrors: {quay.io: {}, "*": {endpoint: [https://m.test]}}';
    expect(route(text, 'quay.io')).toEqual({ kind: 'wildcard', past: 'nothing' });
    expect(route(text, 'quay.io', target('v1.25.4'))).toMatchObject({ kind: 'asked', after: 'nothing' });
  });

  it('asks nobody where the entry * of configs drives out the mirror *, unless containerd cannot read that either', () => {
    const text = (file: string) =>
      `mirrors: {"*": {endpoint: [https://m.test]}}\nconfigs: {"*": {tls: {ca_file: "${file}"}}}`;
    const at = target('v1.29.1', { embedded: true });
    expect(routeIn(text('/ca'), '*', at)).toEqual({
      embeddedFirst: false,
      lastResort: { kind: 'off', host: '*', by: 'settings' },
    });
    expect(route(text('/\\x01'), '*', at)).toMatchObject({ kind: 'asked', after: 'unreadable' });
    expect([...hostsOf(model(text('/ca')), at)]).toEqual([]);
  });

  it('begins at the embedded registry where that serves the name', () => {
    const at = target('v1.31.6', { embedded: true });
    expect(routeIn(hub, 'docker.io', at).embeddedFirst).toBe(true);
    expect(routeIn(hub, 'localhost:5000', at).embeddedFirst).toBe(false);
    expect(routeIn(hub, 'docker.io', target('v1.25.4', { embedded: true })).embeddedFirst).toBe(false);
  });
});

describe('the hosts that mirrors lead to', () => {
  const endpoint = fc.constantFrom('https://a.test', 'b.test:5000', 'https://docker.io', 'bad url', 'quay.io');
  const name = fc.constantFrom('docker.io', 'quay.io', 'a.test', '*');
  const registries = fc.record({
    mirrors: fc.uniqueArray(fc.record({ name, endpoint: fc.array(endpoint, { maxLength: 3 }) }), {
      selector: (mirror) => mirror.name,
    }),
    configs: fc.uniqueArray(name),
    line: fc.constantFrom<LineName>('v1.31.6', 'v1.25.4'),
    noDefaultEndpoint: fc.boolean(),
  });

  it('are the same whether they were asked for before or not', () => {
    // Mirrors that stay are the same objects in the next document, also under another name.
    const mirrors = new Map<string, Mirror>();
    const mirrorOf = (endpoints: readonly string[]): Mirror => {
      const key = endpoints.join(' ');
      const mirror = mirrors.get(key) ?? { endpoint: endpoints, rewrite: null };
      mirrors.set(key, mirror);
      return mirror;
    };
    fc.assert(
      fc.property(fc.array(registries, { minLength: 2, maxLength: 6 }), (documents) => {
        const finding = createHostsFinder();
        for (const { mirrors, configs, line, noDefaultEndpoint } of documents) {
          const read = {
            ...model(''),
            mirrors: new Map(mirrors.map((mirror) => [mirror.name, mirrorOf(mirror.endpoint)])),
            configs: new Map(configs.map((config) => [config, { auth: null, tls: null }])),
          };
          const at = target(line, { noDefaultEndpoint });
          expect([...finish(found(finding, read, at))]).toEqual([...hostsOf(read, at)]);
        }
      }),
    );
  });

  it('are found beside others that are not all found yet', () => {
    const read = model('mirrors: {docker.io: {endpoint: [https://docker.io]}, quay.io: {endpoint: [https://m.test]}}');
    const finding = createHostsFinder();
    const slow = found(finding, read, target());
    slow.next();
    const other = target('v1.25.4');
    expect(finish(found(finding, read, other))).toEqual(hostsOf(read, other));
    expect(finish(slow)).toEqual(hostsOf(read, target()));
    expect(finish(found(finding, read, other))).toEqual(hostsOf(read, other));
  });

  it('stay the same object where only settings came', () => {
    const read = model('mirrors: {docker.io: {endpoint: [https://m.test]}}');
    const [finding, at] = [createHostsFinder(), target()];
    const before = finish(found(finding, read, at));
    const more = { ...read, configs: new Map([['m.test', { auth: null, tls: null }]]) };
    expect(finish(found(finding, more, at))).toBe(before);
  });
});

describe('who gets the settings of a registry', () => {
  const text = `
mirrors:
  docker.io: {endpoint: [https://harbor.lan:5000, "bad url"]}
  quay.io: {endpoint: [https://quay.mirror.test]}
  ghcr.io: {}
`;
  const use = (name: string, configs = name) => {
    const read = model(`${text}configs: {${configs}: {}}`);
    return configUse(name, read, hostsOf(read, target()));
  };

  it('offers the hosts that are asked and have none yet, endpoints first', () => {
    const read = model(`${text}configs: {quay.mirror.test: {}}`);
    expect(suggestedConfigs(read, hostsOf(read, target()))).toEqual([
      'harbor.lan:5000',
      'registry-1.docker.io',
      'quay.io',
      'ghcr.io',
    ]);
  });

  it('is content with a host that is asked', () => {
    expect(use('harbor.lan:5000')).toEqual({ kind: 'asked', instead: [] });
    expect(use('ghcr.io')).toEqual({ kind: 'asked', instead: [] });
    expect(use('registry-1.docker.io')).toEqual({ kind: 'asked', instead: [] });
  });

  it('points from a mirrored name to the endpoints that are asked in its place', () => {
    expect(use('quay.io')).toEqual({ kind: 'last-resort', instead: ['quay.mirror.test'] });
  });

  it('points from a name that nothing asks to the host that it may mean', () => {
    expect(use('harbor.lan')).toEqual({ kind: 'direct', instead: ['harbor.lan:5000'] });
    expect(use('"https://harbor.lan/v2"')).toMatchObject({ kind: 'direct' });
  });

  it('is content with a registry that is asked itself, as containerd cannot read where its endpoints stand', () => {
    const read = model(
      "mirrors: {quay.io: {endpoint: [https://m.test], rewrite: {'a\\.b': c}}}\nconfigs: {quay.io: {}, m.test: {}}",
    );
    const hosts = hostsOf(read, target());
    expect(configUse('quay.io', read, hosts)).toEqual({ kind: 'asked', instead: [] });
    expect(configUse('m.test', read, hosts)).toMatchObject({ kind: 'direct' });
  });

  it('points from Docker Hub to the name under which it is asked', () => {
    expect(use('docker.io')).toEqual({ kind: 'hub', instead: ['registry-1.docker.io'] });
    expect(use('docker.io', 'registry-1.docker.io: {}, docker.io').instead).toEqual([]);
  });
});
