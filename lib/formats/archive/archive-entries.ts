import { type ArchiveSource, archivedFiles } from './archived-files.ts';
import { parents } from './node-paths.ts';

/** One file or directory of an archive. Directories end in a slash and have no bytes. */
export type ArchiveEntry = { readonly path: string; readonly mode: number; readonly bytes: Uint8Array };

const fileMode = 0o600;
const directoryMode = 0o700;

/**
 * What an archive that is unpacked at a node's root holds, in order of the paths. Directories stand in it only
 * from certs.d on: an entry for `etc/` or `var/` would set the mode of the node's own.
 */
export function archiveEntries(source: ArchiveSource): readonly ArchiveEntry[] {
  const files = archivedFiles(source);
  const encoder = new TextEncoder();
  const directories = new Set([...files.keys()].flatMap(parents).filter((path) => /\/certs\.d(\/|$)/.test(path)));
  const entries = [
    ...[...directories].map((path) => ({ path: `${path}/`, mode: directoryMode, bytes: new Uint8Array() })),
    ...[...files].map(([path, text]) => ({ path, mode: fileMode, bytes: encoder.encode(text) })),
  ];
  return entries.sort((a, b) => compare(a.path, b.path));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
