import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tlsPath } from './tls-paths.ts';

test.each([
  ['harbor.lan', '/etc/rancher/k3s/tls/harbor.lan/ca.crt'],
  ['harbor.lan:8443', '/etc/rancher/k3s/tls/harbor.lan:8443/ca.crt'],
  ['*', '/etc/rancher/k3s/tls/_default/ca.crt'],
  ['https://robot:secret@harbor.lan', '/etc/rancher/k3s/tls/harbor.lan/ca.crt'],
  ['harbor.lan/team', '/etc/rancher/k3s/tls/harbor.lan_team/ca.crt'],
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
