import { gunzipSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import { expect, test } from 'vitest';
import { archiveEntries, tarGz, zip } from '../archive/index.ts';
import { archiveForm, isForeignArchive } from './archive-magic.ts';
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

test('a file of a node that was gzipped alone is read by its name', async () => {
  const hosts = 'server = "https://quay.io"\n';
  expect(await readArchive(gzipSync(hosts), 'hosts.toml.gz')).toEqual({ files: new Map([['hosts.toml', hosts]]) });
  expect(await readArchive(gzipSync('notes'), 'notes.gz')).toEqual({ problem: 'no-archive' });
});

test('links in a tar are followed to files, and to folders with a hosts.toml', async () => {
  const body = 'server = "https://quay.io"\n';
  const tar = await packTar([
    { header: { name: './certs.d/quay.io/hosts.toml', size: body.length }, body },
    { header: { name: './certs.d/a.lan', size: 0, type: 'symlink', linkname: 'quay.io' } },
    { header: { name: './certs.d/b.lan/hosts.toml', size: 0, type: 'symlink', linkname: '../quay.io/hosts.toml' } },
    {
      header: { name: './certs.d/c.lan/hosts.toml', size: 0, type: 'link', linkname: './certs.d/quay.io/hosts.toml' },
    },
    { header: { name: './certs.d/d.lan', size: 0, type: 'symlink', linkname: '../../elsewhere' } },
  ]);
  expect(await readArchive(tar)).toEqual({
    files: new Map(['quay.io', 'a.lan', 'b.lan', 'c.lan'].map((name) => [`./certs.d/${name}/hosts.toml`, body])),
  });
});

test('links in a tar begin at its root where they are absolute, and lead to nothing where they leave it', async () => {
  const body = 'server = "https://quay.io"\n';
  const tar = await packTar([
    { header: { name: 'etc/hosts.d/quay.io/hosts.toml', size: body.length }, body },
    { header: { name: 'etc/certs.d/a.lan', size: 0, type: 'symlink', linkname: '/etc/hosts.d/quay.io' } },
    { header: { name: 'etc/certs.d/b.lan', size: 0, type: 'symlink', linkname: '../../../etc/hosts.d/quay.io' } },
    { header: { name: 'etc/certs.d/c.lan', size: 0, type: 'symlink', linkname: 'c.lan' } },
  ]);
  expect(await readArchive(tar)).toEqual({
    files: new Map(['hosts.d/quay.io', 'certs.d/a.lan'].map((folder) => [`etc/${folder}/hosts.toml`, body])),
  });
});

test.each([
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2', [...strToU8('BZh91AY&SY')]],
])('%s is known as an archive of another kind', (_what, bytes) => {
  expect(isForeignArchive(Uint8Array.from(bytes))).toBe(true);
  expect(isForeignArchive(strToU8('BZh9: {}\n'))).toBe(false);
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
