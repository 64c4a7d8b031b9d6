import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tlsPath } from './tls-paths.ts';

test.each([
  ['harbor.lan', '/etc/rancher/k3s/tls/harbor.lan/ca.crt'],
  ['harbor.lan:8443', '/etc/rancher/k3s/tls/harbor.lan:8443/ca.crt'],
  ['*', '/etc/rancher/k3s/tls/_default/ca.crt'],
  ['https://robot:secret@harbor.lan', '/etc/rancher/k3s/tls/harbor.lan/ca.crt'],
  ['harbor.lan/team', '/etc/rancher/k3s/tls/harbor.lan_x2f_team/ca.crt'],
  ['a_b.lan', '/etc/rancher/k3s/tls/a_b.lan/ca.crt'],
  ['_default', '/etc/rancher/k3s/tls/_x5f_default/ca.crt'],
  ['仓库.lan', '/etc/rancher/k3s/tls/_x4ed3__x5e93_.lan/ca.crt'],
  ['', '/etc/rancher/k3s/tls/_x_/ca.crt'],
])('%s has its files in a folder of its own', (name, path) => expect(tlsPath('k3s', name, 'ca_file')).toBe(path));

test('no name leads out of the folder, and none needs quoting', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '.', '/', '\\', '"', ' ', '\n', 'é', ':', '*', '[', '-') }),
      (name) => {
        const path = tlsPath('rke2', name, 'key_file');
        expect(path).toMatch(/^\/etc\/rancher\/rke2\/tls\/[^/"\\\s]+\/client\.key$/);
        expect(path).not.toContain('/../');
      },
    ),
  );
});

test('no two names share a folder', () => {
  const name = fc.oneof(
    fc.constantFrom('*', '_default', '', '.', '..', '._', '_', '_x_', 'a/b', 'a_b', '_x2f_', '_xa/', '\nx2f_'),
    fc.string({ unit: fc.constantFrom('a', 'x', '2', 'f', '.', '/', '_', '*', '\n', '仓', '镜', '𝒳'), maxLength: 8 }),
  );
  fc.assert(
    fc.property(name, name, (one, other) => {
      fc.pre(one !== other);
      expect(tlsPath('k3s', one, 'ca_file')).not.toBe(tlsPath('k3s', other, 'ca_file'));
    }),
    { numRuns: 1000 },
  );
});
