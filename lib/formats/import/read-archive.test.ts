import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import { expect, test } from 'vitest';
import { archiveEntries, tarGz, zip } from '../archive/index.ts';
import { archiveForm, isForeignArchive } from './archive-magic.ts';
import { readArchive } from './read-archive.ts';

const nodeFiles = [{ path: 'certs.d/团队/hosts.toml', text: 'server = "漢"\n' }];
const entries = archiveEntries({ program: 'k3s', registriesYaml: 'mirrors: {}\n', nodeFiles });
const files = new Map([
  ['etc/rancher/k3s/registries.yaml', 'mirrors: {}\n'],
  ['var/lib/rancher/k3s/agent/etc/containerd/certs.d/团队/hosts.toml', 'server = "漢"\n'],
]);

test('a tar is read, gzipped or not, and a zip', async () => {
  const packed = await tarGz(entries);
  for (const archive of [packed, new Uint8Array(gunzipSync(packed)), zip(entries)]) {
    expect(archiveForm(archive)).not.toBe(null);
    expect(await readArchive(archive)).toEqual({ files, notes: [] });
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
  expect(await readArchive(gzipSync(hosts), 'hosts.toml.gz')).toEqual({
    files: new Map([['hosts.toml', hosts]]),
    notes: [],
  });
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
    notes: [{ id: 'link-broken', values: { file: './certs.d/d.lan', to: '../../elsewhere' } }],
  });
});

test('links in a tar begin at its root where they are absolute, and lead to nothing where they leave it', async () => {
  const body = 'server = "https://quay.io"\n';
  const tar = await packTar([
    { header: { name: 'etc/hosts.d/quay.io/hosts.toml', size: body.length }, body },
    { header: { name: 'etc/certs.d/a.lan', size: 0, type: 'symlink', linkname: '/etc/hosts.d/quay.io' } },
    { header: { name: 'etc/certs.d/b.lan', size: 0, type: 'symlink', linkname: '../../../etc/hosts.d/quay.io' } },
  ]);
  expect(await readArchive(tar)).toEqual({
    files: new Map([['etc/certs.d/a.lan/hosts.toml', body]]),
    notes: [{ id: 'link-broken', values: { file: 'etc/certs.d/b.lan', to: '../../../etc/hosts.d/quay.io' } }],
  });
});

const quay = 'server = "https://quay.io"\n';
const file = (name: string, body = quay) => ({ header: { name, size: body.length }, body });
const symlink = (name: string, linkname: string) => ({
  header: { name, size: 0, type: 'symlink' as const, linkname },
});

test('links to links are followed, also those on the way, as where Kubernetes mounts a folder', async () => {
  const tar = await packTar([
    file('certs.d/docker.io/..2026_01/hosts.toml'),
    symlink('certs.d/docker.io/..data', '..2026_01'),
    symlink('certs.d/docker.io/hosts.toml', '..data/hosts.toml'),
    symlink('certs.d/ghcr.io', 'gcr.io'),
    symlink('certs.d/gcr.io', './docker.io/'),
    { header: { name: 'certs.d/quay.io/hosts.toml', size: 0, type: 'link', linkname: 'certs.d/ghcr.io/hosts.toml' } },
  ]);
  expect(await readArchive(tar)).toEqual({
    files: new Map(['docker.io', 'ghcr.io', 'gcr.io', 'quay.io'].map((name) => [`certs.d/${name}/hosts.toml`, quay])),
    notes: [],
  });
});

test('absolute names are followed, to their root and no further', async () => {
  const tar = await packTar([
    file('/srv/v2/hosts.toml'),
    symlink('/srv/current', 'v2'),
    symlink('/etc/certs.d/a.lan', '/srv/current'),
    symlink('/etc/certs.d/b.lan', '../../../../srv/./current//'),
    { header: { name: '/etc/certs.d/c.lan/hosts.toml', size: 0, type: 'link', linkname: '/srv/v2/hosts.toml' } },
  ]);
  expect(await readArchive(tar)).toEqual({
    files: new Map(['a', 'b', 'c'].map((name) => [`/etc/certs.d/${name}.lan/hosts.toml`, quay])),
    notes: [],
  });
});

test('links among names that begin above the folder that was packed are followed there', async () => {
  const tar = await packTar([file('../certs.d/a.lan/hosts.toml'), symlink('../certs.d/b.lan', '../certs.d/a.lan')]);
  expect(await readArchive(tar)).toEqual({
    files: new Map(['a', 'b'].map((name) => [`../certs.d/${name}.lan/hosts.toml`, quay])),
    notes: [],
  });
});

test('links that lead round in a circle are told, and so are those that are longer than Linux follows', async () => {
  const chain = Array.from({ length: 41 }, (_, at) => symlink(`certs.d/l${at}`, at === 0 ? 'quay.io' : `l${at - 1}`));
  const tar = await packTar([
    file('certs.d/quay.io/hosts.toml'),
    symlink('certs.d/a.lan', 'b.lan'),
    symlink('certs.d/b.lan', '../certs.d/a.lan'),
    symlink('certs.d/c.lan/hosts.toml', 'hosts.toml/x'),
    symlink('certs.d/self', '.'),
    ...chain,
  ]);
  const read = await readArchive(tar);
  const told = ['a.lan', 'b.lan', 'c.lan/hosts.toml', 'l40'].map((name) => `certs.d/${name}`);
  expect(read).toMatchObject({ notes: told.map((name) => ({ id: 'link-loops', values: { file: name } })) });
  expect('files' in read && [...read.files.keys()]).toEqual(
    ['quay.io', ...Array.from({ length: 40 }, (_, at) => `l${at}`)].map((name) => `certs.d/${name}/hosts.toml`),
  );
});

const places = ['quay.io', 'ghcr.io', 'a.lan', 'b.lan', 'c.lan'];
const steps = fc.constantFrom('.', '..', 'certs.d', 'hosts.toml', ...places);
const links = fc.uniqueArray(
  fc.record({ name: fc.constantFrom(...places), target: fc.array(steps, { minLength: 1, maxLength: 5 }) }),
  { selector: ({ name }) => name },
);

test('links lead to where the system follows them', () =>
  fc.assert(
    fc.asyncProperty(links, async (list) => {
      const root = mkdtempSync(join(tmpdir(), 'links-'));
      const taken = new Set(list.map(({ name }) => name));
      const real = places.filter((name) => !taken.has(name)).map((name) => `certs.d/${name}/hosts.toml`);
      mkdirSync(join(root, 'certs.d'));
      for (const path of real) {
        mkdirSync(join(root, path, '..'));
        writeFileSync(join(root, path), path);
      }
      for (const { name, target } of list) symlinkSync(target.join('/'), join(root, 'certs.d', name));
      const read = await readArchive(
        await packTar([
          ...real.map((path) => file(path, path)),
          ...list.map(({ name, target }) => symlink(`certs.d/${name}`, target.join('/'))),
        ]),
      );
      const seen = 'files' in read ? read.files : new Map<string, string>();
      for (const { name } of list) {
        for (const path of [`certs.d/${name}`, `certs.d/${name}/hosts.toml`]) {
          expect(seen.get(path) ?? null, path).toBe(textOn(join(root, path)));
        }
      }
      rmSync(root, { recursive: true });
    }),
  ));

/** What a file on the disk holds; null where there is none. */
function textOn(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

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
