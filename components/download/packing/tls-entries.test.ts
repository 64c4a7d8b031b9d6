import { expect, test } from 'vitest';
import type { TlsNodeFile } from '@/components/tls/tls-node-files.ts';
import { withTlsEntries } from './tls-entries.ts';

const bytes = new TextEncoder().encode('inside\n');
const registries = { path: 'etc/rancher/k3s/registries.yaml', mode: 0o600, bytes };
const file = (path: string, field: TlsNodeFile['field'], mode: number): TlsNodeFile => ({ path, field, mode, bytes });

test('TLS files stand at their places, with the folders that only root may enter', () => {
  const entries = withTlsEntries([registries], 'k3s', [
    file('/etc/rancher/k3s/tls/harbor.lan/client.key', 'key_file', 0o600),
    file('/etc/ssl/ca.crt', 'ca_file', 0o644),
  ]);
  expect(entries.map(({ path, mode }) => [path, mode.toString(8)])).toEqual([
    ['etc/rancher/k3s/registries.yaml', '600'],
    ['etc/rancher/k3s/tls/', '700'],
    ['etc/rancher/k3s/tls/harbor.lan/', '700'],
    ['etc/rancher/k3s/tls/harbor.lan/client.key', '600'],
    ['etc/ssl/ca.crt', '644'],
  ]);
});

test('no TLS file takes the place of another file or leaves the archive', () => {
  const entries = withTlsEntries([registries], 'k3s', [
    file('/etc/rancher/k3s/registries.yaml', 'ca_file', 0o644),
    file('relative.crt', 'ca_file', 0o644),
    file('/../outside.crt', 'ca_file', 0o644),
  ]);
  expect(entries).toEqual([registries]);
});
