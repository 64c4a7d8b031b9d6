import type { Program } from '../../node-files/index.ts';
import { nodePath, registriesFolder } from './node-paths.ts';

/** One file or directory of an archive. Directories end in a slash and have no bytes. */
export type ArchiveEntry = { readonly path: string; readonly mode: number; readonly bytes: Uint8Array };

export type ArchiveSource = {
  readonly program: Program;
  /** The text of registries.yaml; null leaves it out. */
  readonly registriesYaml: string | null;
  /** Node files as the program names them, relative to containerd's directory. */
  readonly nodeFiles: Iterable<{ readonly path: string; readonly text: string }>;
};

const fileMode = 0o600;
const directoryMode = 0o700;

/**
 * What an archive that is unpacked at a node's root holds, in order of the paths. Directories stand in it only
 * from certs.d on: an entry for `etc/` or `var/` would set the mode of the node's own. `leftOut` names the files that
 * cannot be unpacked, or only outside containerd's directory.
 */
export function archiveEntries(source: ArchiveSource): {
  entries: readonly ArchiveEntry[];
  leftOut: readonly string[];
} {
  const files = new Map<string, string>();
  const leftOut: string[] = [];
  if (source.registriesYaml !== null)
    files.set(`${registriesFolder(source.program)}/registries.yaml`, source.registriesYaml);
  for (const file of source.nodeFiles) {
    const path = nodePath(source.program, file.path);
    if (path === null) leftOut.push(file.path);
    else files.set(path, file.text);
  }
  for (const path of files.keys()) {
    if (!parents(path).some((parent) => files.has(parent))) continue;
    files.delete(path);
    leftOut.push(path);
  }
  const directories = new Set([...files.keys()].flatMap(parents).filter((path) => /\/certs\.d(\/|$)/.test(path)));
  const entries = [
    ...[...directories].map((path) => ({ path: `${path}/`, mode: directoryMode, bytes: new Uint8Array() })),
    ...[...files].map(([path, text]) => ({ path, mode: fileMode, bytes: new TextEncoder().encode(text) })),
  ];
  return { entries: entries.sort((a, b) => compare(a.path, b.path)), leftOut };
}

function parents(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
