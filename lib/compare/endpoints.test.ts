import { describe, expect, it, test } from 'vitest';
import { told } from './testing/notes-of.ts';

const inline = 'v1.29.0';
const certs = 'v1.29.4';
const mirror = (...endpoints: readonly string[]) => `mirrors:\n  a.test:\n    endpoint: ${JSON.stringify(endpoints)}\n`;

describe('endpoint-path', () => {
  it('tells of a slash at the end', () => {
    const text = mirror('https://m.test/');
    expect(told('endpoint-path', text, inline, certs)).toEqual([
      'warning: gained | https://m.test → https://m.test/v2',
    ]);
    expect(told('endpoint-path', text, certs, inline)).toEqual(['warning: lost | https://m.test/v2 → https://m.test']);
  });

  it('is silent on paths that both take as they are', () => {
    expect(
      told('endpoint-path', mirror('https://m.test', 'https://n.test/v2', 'https://o.test/p'), inline, certs),
    ).toEqual([]);
    expect(told('endpoint-path', mirror('https://m.test/'), certs, 'v1.35.3')).toEqual([]);
  });
});

test('endpoint-scheme tells what is assumed for loopback', () => {
  expect(told('endpoint-scheme', mirror('localhost:443'), inline, certs)).toEqual([
    'warning: http://localhost:443/v2 → https://localhost:443/v2',
  ]);
  expect(told('endpoint-scheme', mirror('localhost:5000', 'm.test', 'https://localhost'), inline, certs)).toEqual([]);
});

test('endpoint-host tells of Docker Hub by its short name', () => {
  expect(told('endpoint-host', mirror('https://docker.io'), inline, certs)).toEqual([
    'warning: https://docker.io/v2 → https://registry-1.docker.io/v2',
  ]);
  expect(told('endpoint-host', mirror('https://registry-1.docker.io'), inline, certs)).toEqual([]);
});

test('endpoint-not-a-url ends every pull in config.toml alone', () => {
  const text = mirror('https://m.test', 'https://m n.test');
  expect(told('endpoint-not-a-url', text, inline, certs)).toEqual(['warning: ends | a.test']);
  expect(told('endpoint-not-a-url', text, certs, inline)).toEqual(['error: begins | a.test']);
  expect(told('endpoint-not-a-url', text, certs, 'v1.35.3')).toEqual([]);
  expect(told('endpoint-not-a-url', mirror('https://m.test'), certs, inline)).toEqual([]);
});

test('endpoint-skipped tells of schemes and hosts that only K3s makes something of', () => {
  expect(told('endpoint-skipped', mirror('ftp://m.test', 'https://n.test'), inline, certs)).toEqual([
    'warning: begins | ftp://m.test',
  ]);
  expect(told('endpoint-skipped', mirror('ftp://m.test', 'https://n.test'), certs, inline)).toEqual([
    'warning: ends | ftp://m.test',
  ]);
  const twice = mirror('https://m.test', 'https://m.test/v2', 'https://m.test/');
  expect(told('endpoint-skipped', twice, inline, certs)).toEqual([]);
});

test('endpoint-dropped tells of an IPv6 address without brackets, which releases from v1.36 on leave out', () => {
  const text = mirror('https://fd00::1:5000', 'https://n.test', 'https://[fd00::1]:5000', 'https://m n.test');
  expect(told('endpoint-dropped', text, 'v1.35.9', 'v1.36.0')).toEqual(['warning: begins | https://fd00::1:5000']);
  expect(told('endpoint-dropped', text, 'v1.36.0', 'v1.35.9')).toEqual(['warning: ends | https://fd00::1:5000']);
  expect(told('endpoint-skipped', text, 'v1.35.9', 'v1.36.0')).toEqual([]);
  expect(told('endpoint-dropped', text, 'v1.34.1', 'v1.35.9')).toEqual([]);
  expect(told('endpoint-dropped', mirror('https://fd00::1:5000'), inline, 'v1.36.0')).toEqual([
    'warning: begins | https://fd00::1:5000',
  ]);
});

describe('https-first', () => {
  const text = `${mirror('http://m.test:5000', 'http://n.test:5000')}configs:\n  m.test:5000:\n    tls: {insecure_skip_verify: true}\n`;

  it('tells of http endpoints with TLS settings', () => {
    expect(told('https-first', text, inline, certs)).toEqual(['warning: begins | http://m.test:5000']);
    expect(told('https-first', text, certs, inline)).toEqual(['warning: ends | http://m.test:5000']);
    expect(told('endpoint-tls', text, inline, certs)).toEqual([]);
  });

  it('tells of those without a port from 1.7.24 on', () => {
    const bare = text.replaceAll(':5000', '');
    expect(told('https-first', bare, inline, 'v1.31.5')).toEqual([]);
    expect(told('https-first', bare, 'v1.31.5', 'v1.31.6')).toEqual(['warning: begins | http://m.test']);
  });
});

describe('merged-endpoint', () => {
  it('tells of the registry itself as last endpoint', () => {
    const text = mirror('https://m.test', 'https://a.test');
    expect(told('merged-endpoint', text, inline, certs)).toEqual(['info: begins | no | a.test']);
    expect(told('merged-endpoint', text, certs, inline)).toEqual(['info: ends | no | a.test']);
    expect(told('merged-endpoint', mirror('https://a.test', 'https://m.test'), inline, certs)).toEqual([]);
  });

  it('tells of the rewrites that it loses', () => {
    const text = `${mirror('https://m.test', 'https://a.test')}    rewrite: {x: y}\n`;
    expect(told('merged-endpoint', text, inline, certs)).toEqual(['warning: begins | yes | a.test']);
    expect(told('rewrite-on-default', text, inline, certs)).toEqual([]);
  });
});

describe('TLS settings', () => {
  const own = `${mirror('https://m.test')}configs:\n  a.test:\n    tls: {ca_file: /ca.pem}\n`;

  it('of the registry itself are lost on v1.29.1', () => {
    expect(told('registry-tls', own, inline, 'v1.29.1')).toEqual(['warning: lost | a.test']);
    expect(told('registry-tls', own, 'v1.29.1', 'v1.29.3')).toEqual(['warning: gained | a.test']);
    expect(told('registry-tls', own, inline, certs)).toEqual([]);
  });

  it('stay where the registry is its own last endpoint, as it says', () => {
    expect(
      told('registry-tls', own.replace('"https://m.test"', '"https://m.test", "https://a.test"'), inline, 'v1.29.1'),
    ).toEqual([]);
    expect(
      told('endpoint-tls', own.replace('"https://m.test"', '"https://m.test", "https://a.test"'), inline, 'v1.29.1'),
    ).toEqual([]);
  });

  it('of a registry that a name under configs alone has written on v1.29.1, with the flag, are lost', () => {
    const flag = { options: { noDefaultEndpoint: true } };
    const names = 'configs:\n  docker.io: {}\n  registry-1.docker.io:\n    tls: {ca_file: /ca.pem}\n';
    expect(told('registry-tls', names, inline, 'v1.29.1', flag)).toEqual(['warning: lost | docker.io']);
    expect(told('registry-tls', names, 'v1.29.1', certs, flag)).toEqual([]);
  });

  it('of docker.io are lent to its other name', () => {
    const hub = `${mirror('https://registry-1.docker.io')}configs:\n  docker.io:\n    tls: {ca_file: /ca.pem}\n`;
    expect(told('endpoint-tls', hub, inline, certs)).toEqual(['warning: gained | https://registry-1.docker.io']);
    expect(told('endpoint-tls', hub, certs, 'v1.29.1')).toEqual(['warning: lost | https://registry-1.docker.io']);
    expect(told('endpoint-tls', hub.replace('  docker.io', '  registry-1.docker.io'), inline, certs)).toEqual([]);
  });

  it('by a path that is not whole are sought elsewhere', () => {
    const relative = `${mirror('https://m.test')}configs:\n  m.test:\n    tls: {ca_file: ca.pem}\n`;
    expect(told('tls-path', relative, inline, certs)).toEqual(['warning: certs | ca.pem']);
    expect(told('endpoint-tls', relative, inline, certs)).toEqual([]);
    expect(told('tls-path', relative, certs, 'v1.35.3')).toEqual([]);
    expect(told('tls-path', own, inline, certs)).toEqual([]);
  });
});

test('registry-address tells what is assumed for a loopback registry itself', () => {
  const text = 'mirrors:\n  localhost:443:\n';
  expect(told('registry-address', text, inline, certs)).toEqual([
    'warning: http://localhost:443/v2 → https://localhost:443/v2 | no',
  ]);
  expect(told('registry-address', 'mirrors:\n  localhost:5000:\n', inline, certs)).toEqual([
    'warning: http://localhost:5000/v2 → https://localhost:5000/v2 | yes',
  ]);
  expect(told('registry-address', mirror('https://m.test'), inline, certs)).toEqual([]);
});

test('pull-fails tells of a certificate without its key that only some releases give to the registry itself', () => {
  const text = `${mirror('https://m.test')}configs:\n  a.test:\n    tls: {cert_file: /c.pem}\n`;
  const inFile =
    'unable to read CERT file "/var/lib/rancher/k3s/agent/etc/containerd/certs.d/a.test": read /var/lib/rancher/k3s/agent/etc/containerd/certs.d/a.test: is a directory';
  expect(told('pull-fails', text, 'v1.29.1', 'v1.29.3')).toEqual([`error: begins | ${inFile} | a.test`]);
  expect(told('pull-fails', text, 'v1.29.3', 'v1.29.1')).toEqual([`info: ends | ${inFile} | a.test`]);
  expect(told('pull-fails', text, inline, certs)).toEqual([]);
});
