import { gunzipSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveEntries, tarGz, zip } from '../archive/index.ts';
import { archiveForm } from './archive-magic.ts';
import { readArchive } from './read-archive.ts';

const nodeFiles = [{ path: 'certs.d/团队/hosts.toml', text: 'server = "漢"\n' }];
const { entries } = archiveEntries({ program: 'k3s', registriesYaml: 'mirrors: {}\n', nodeFiles });
const files = new Map([
  ['etc/rancher/k3s/registries.yaml', 'mirrors: {}\n'],
  ['var/lib/rancher/k3s/agent/etc/containerd/certs.d/团队/hosts.toml', 'server = "漢"\n'],
]);

test('a tar is read, gzipped or not, and a zip', async () => {
  const packed = await tarGz(entries);
  for (const archive of [packed, new Uint8Array(gunzipSync(packed)), zip(entries)]) {
    expect(archiveForm(archive)).not.toBe(null);
    expect(await readArchive(archive)).toEqual({ files });
  }
});

test.each([
  ['nothing', []],
  ['a text', [...strToU8('version = 2\n')]],
  ['a gzipped text', [...gzipSync('version = 2\n')]],
])('%s is no archive of files', async (_what, bytes) => {
  expect(await readArchive(Uint8Array.from(bytes))).toEqual({ problem: 'no-archive' });
});

test('a damaged archive is told', async () => {
  const packed = await tarGz(entries);
  expect(await readArchive(Uint8Array.from([0x1f, 0x8b, 1, 2]))).toEqual({ problem: 'damaged-archive' });
  expect(await readArchive(packed.slice(0, packed.length / 2))).toEqual({ problem: 'damaged-archive' });
  expect(await readArchive(zip(entries).slice(0, 80))).toEqual({ problem: 'damaged-archive' });
});

test('an archive that would fill the memory is not unpacked', async () => {
  const large = 65 * 1024 * 1024;
  expect(await readArchive(gzipSync(new Uint8Array(large)))).toEqual({ problem: 'archive-too-large' });
  const zipped = zipSync({ small: strToU8('x') });
  const directory = Buffer.from(zipped).indexOf('PK\x01\x02');
  new DataView(zipped.buffer).setUint32(directory + 24, large, true);
  expect(await readArchive(zipped)).toEqual({ problem: 'archive-too-large' });
});
