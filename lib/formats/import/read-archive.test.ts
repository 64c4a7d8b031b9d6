import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { archiveEntries, tarGz } from '../archive/index.ts';
import { readArchive } from './read-archive.ts';

test('a tar is read, zipped or not, and anything else is told', async () => {
  const nodeFiles = [{ path: 'certs.d/团队/hosts.toml', text: 'server = "漢"\n' }];
  const { entries } = archiveEntries({ program: 'k3s', registriesYaml: 'mirrors: {}\n', nodeFiles });
  const archive = await tarGz(entries);
  const expected = new Map([
    ['etc/rancher/k3s/registries.yaml', 'mirrors: {}\n'],
    ['var/lib/rancher/k3s/agent/etc/containerd/certs.d/团队/hosts.toml', 'server = "漢"\n'],
  ]);
  expect(await readArchive(archive)).toEqual(expected);
  expect(await readArchive(new Uint8Array(gunzipSync(archive)))).toEqual(expected);
  for (const bytes of [[], [0x1f, 0x8b, 1, 2], [...'version = 2\n'].map((character) => character.charCodeAt(0))]) {
    expect(await readArchive(Uint8Array.from(bytes))).toBeNull();
  }
});
