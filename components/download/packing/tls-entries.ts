import type { TlsNodeFile } from '@/components/tls/tls-node-files.ts';
import type { ArchiveEntry } from '@/lib/formats/archive/index.ts';
import { planInstall } from '@/lib/formats/install/index.ts';
import type { Program } from '@/lib/node-files/index.ts';

/** An archive's entries with the TLS files among them, at their places and with their modes; what is written there already stays. */
export function withTlsEntries(
  entries: readonly ArchiveEntry[],
  program: Program,
  tls: readonly TlsNodeFile[],
): readonly ArchiveEntry[] {
  const { files, directories } = planInstall({ program, role: 'server', files: tls });
  const taken = new Set(entries.map(({ path }) => path));
  const added = [
    ...directories.flatMap(({ path, mode }) =>
      mode === null ? [] : [{ path: `${path.slice(1)}/`, mode, bytes: new Uint8Array() }],
    ),
    ...files.map(({ path, mode, bytes }) => ({ path: path.slice(1), mode, bytes })),
  ];
  const all = [...entries, ...added.filter(({ path }) => !taken.has(path))];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}
