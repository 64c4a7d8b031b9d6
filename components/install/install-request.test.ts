import { describe, expect, test } from 'vitest';
import type { TlsNodeFile } from '@/components/tls/tls-node-files.ts';
import { readDocument } from '@/lib/document/index.ts';
import { installScript } from '@/lib/formats/install/index.ts';
import { hasSecrets, hiddenRequest, type InstallSource, installRequest } from './install-request.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const key: TlsNodeFile = { field: 'key_file', path: '/etc/k.key', mode: 0o600, bytes: bytes('very private\n') };
const ca: TlsNodeFile = { field: 'ca_file', path: '/etc/ca.crt', mode: 0o644, bytes: bytes('for all\n') };

function source(text: string, tls: readonly TlsNodeFile[] = []): InstallSource {
  return { reading: readDocument(text), program: 'k3s', role: 'agent', tls };
}

const written = `mirrors: {docker.io: {endpoint: ["https://u:first@mirror.lan"]}}
configs:
  mirror.lan:
    auth: {username: u, password: second}
  b.lan:
    auth:
      auth: |
        third
# password: fourth
`;

describe('what is installed', () => {
  test('is the document and its files as they are, the document last', () => {
    const { files } = installRequest(source(written, [key, ca]));
    expect(files.map(({ path, mode }) => [path, mode])).toEqual([
      ['/etc/k.key', 0o600],
      ['/etc/ca.crt', 0o644],
      ['/etc/rancher/k3s/registries.yaml', 0o600],
    ]);
    expect(files.at(-1)?.bytes).toEqual(bytes(written));
  });

  test('shows no secret until it is asked for', () => {
    const shown = installScript(hiddenRequest(source(written, [key, ca])));
    for (const secret of ['first', 'second', 'third', 'fourth', 'very private']) expect(shown).not.toContain(secret);
    for (const rest of ['mirror.lan', 'username: u', 'for all', 'u:••••••••@']) expect(shown).toContain(rest);
  });

  test('hides secrets in base64 too', () => {
    const text = 'configs: {a.lan: {auth: {username: u, password: second}}}';
    const shown = installScript(hiddenRequest(source(text)));
    const [, base64 = ''] = /<<'END_OF_FILE'\n([\w+/=\n]+)END_OF_FILE/.exec(shown) ?? [];
    expect(Buffer.from(base64, 'base64').toString()).toBe(
      'configs: {a.lan: {auth: {username: u, password: ••••••••}}}',
    );
  });

  test('has something to hide only where there is a secret', () => {
    expect(hasSecrets(source('mirrors: {}\n', [ca]))).toBe(false);
    expect(hasSecrets(source('mirrors: {}\n', [key]))).toBe(true);
    expect(hasSecrets(source(written))).toBe(true);
  });
});
