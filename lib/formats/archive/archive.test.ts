import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { type ArchiveSource, archiveEntries, leftOutFiles, tarGz, zip } from './index.ts';

const containerd = 'var/lib/rancher/k3s/agent/etc/containerd';
const yaml = 'mirrors:\n  harbor.lan: # 团队\n    endpoint: [https://harbor.lan]\n';

function sourceOf(paths: readonly string[], registriesYaml: string | null = yaml): ArchiveSource {
  return { program: 'k3s', registriesYaml, nodeFiles: paths.map((path) => ({ path, text: `# ${path}\n` })) };
}

const entriesOf = (...source: Parameters<typeof sourceOf>) => archiveEntries(sourceOf(...source));
const leftOutOf = (...paths: readonly string[]) => leftOutFiles('k3s', paths);

async function readTar(archive: Uint8Array) {
  const read = await unpackTar(new Uint8Array(gunzipSync(archive)));
  return read.map(({ header, data }) => ({
    path: header.name,
    mode: header.mode,
    text: new TextDecoder().decode(data),
  }));
}

describe('the entries of an archive', () => {
  it('stand where the program reads and writes them, in order', () => {
    const entries = entriesOf(['config.toml', 'certs.d/harbor.lan:5000/hosts.toml']);
    expect(entries.map(({ path, mode }) => [path, mode.toString(8)])).toEqual([
      ['etc/rancher/k3s/registries.yaml', '600'],
      [`${containerd}/certs.d/`, '700'],
      [`${containerd}/certs.d/harbor.lan:5000/`, '700'],
      [`${containerd}/certs.d/harbor.lan:5000/hosts.toml`, '600'],
      [`${containerd}/config.toml`, '600'],
    ]);
  });

  it('are named after the program', () => {
    const nodeFiles = [{ path: 'config.toml', text: '' }];
    const entries = archiveEntries({ program: 'rke2', registriesYaml: '', nodeFiles });
    expect(entries.map((entry) => entry.path)).toEqual([
      'etc/rancher/rke2/registries.yaml',
      'var/lib/rancher/rke2/agent/etc/containerd/config.toml',
    ]);
  });

  it('keep what a name with dots or a path makes of them, as far as it stays in containerd’s directory', () => {
    const paths = ['certs.d/../x/hosts.toml', 'certs.d/https:/a/b/hosts.toml', 'certs.d/_default/hosts.toml'];
    expect(entriesOf(paths, null).map((entry) => entry.path)).toEqual([
      `${containerd}/certs.d/`,
      `${containerd}/certs.d/_default/`,
      `${containerd}/certs.d/_default/hosts.toml`,
      `${containerd}/certs.d/https:/`,
      `${containerd}/certs.d/https:/a/`,
      `${containerd}/certs.d/https:/a/b/`,
      `${containerd}/certs.d/https:/a/b/hosts.toml`,
      `${containerd}/x/hosts.toml`,
    ]);
  });

  it.each([
    ['leaves containerd’s directory', 'certs.d/../../x/hosts.toml'],
    ['leaves it by many steps', `${'../'.repeat(30)}etc/cron.d/hosts.toml`],
    ['holds a NUL', 'certs.d/a\0b/hosts.toml'],
    ['is longer than file systems take', `certs.d/${'团'.repeat(86)}/hosts.toml`],
  ])('leave out a file whose path %s', (_why, path) => {
    expect(entriesOf([path], null)).toEqual([]);
    expect(leftOutOf(path)).toEqual([path]);
  });

  it('leave out what would need a file to be a directory', () => {
    const file = 'certs.d/a/hosts.toml';
    const below = [`${file}/hosts.toml`, `${file}/b/c/hosts.toml`, `${file}/hosts.toml/hosts.toml`];
    expect(leftOutOf(...below, file)).toEqual(below.map((path) => `${containerd}/${path}`));
    expect(entriesOf([...below, file], null).at(-1)?.path).toBe(`${containerd}/${file}`);
  });

  it('never leave the root, whatever a mirror is called', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('..', '.', '', 'a', '/')).map((a) => a.join('/')),
    );
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const entries = entriesOf(names.map((each) => `certs.d/${each}/hosts.toml`));
        for (const { path } of entries) {
          expect(path).toMatch(
            /^(etc\/rancher\/k3s\/registries\.yaml$|var\/lib\/rancher\/k3s\/agent\/etc\/containerd\/)/,
          );
          expect(path.split('/')).not.toContain('..');
        }
      }),
    );
  });
});

describe('tar.gz', () => {
  it('reads back with paths, modes and bytes', async () => {
    const long = `certs.d/${'long/'.repeat(60)}团队:5000/hosts.toml`;
    const entries = entriesOf(['config.toml', long, 'certs.d/__proto__/hosts.toml']);
    expect(await readTar(await tarGz(entries))).toEqual(
      entries.map(({ path, mode, bytes }) => ({ path, mode, text: new TextDecoder().decode(bytes) })),
    );
  });

  it('has the same bytes for the same entries', async () => {
    const entries = entriesOf(['config.toml']);
    expect(await tarGz(entries)).toEqual(await tarGz(entriesOf(['config.toml'])));
  });
});

describe('zip', () => {
  it('reads back with paths and bytes', () => {
    const entries = entriesOf(['config.toml', 'certs.d/10.0.0.1:5000/hosts.toml', 'certs.d/__proto__/hosts.toml']);
    const read = Object.entries(unzipSync(zip(entries)));
    expect(read.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual(
      entries.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    );
  });

  it('keeps Unix modes in its directory', () => {
    const archive = zip(entriesOf(['certs.d/a/hosts.toml'], null));
    expect(modesOf(archive)).toEqual(['40700', '40700', '100600']);
  });
});

/** The Unix modes of a zip's central directory: its records begin with PK\1\2, the mode is the upper half of byte 38 on. */
function modesOf(archive: Uint8Array): readonly string[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const modes: string[] = [];
  for (let at = 0; at + 46 <= archive.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    modes.push((view.getUint32(at + 38, true) >>> 16).toString(8));
  }
  return modes;
}
