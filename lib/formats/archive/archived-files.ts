import type { Program } from '../../node-files/index.ts';
import { nodePath, parents, registriesFolder } from './node-paths.ts';

export type ArchiveSource = {
  readonly program: Program;
  /** The text of registries.yaml; null leaves it out. */
  readonly registriesYaml: string | null;
  /** Node files as the program names them, relative to containerd's directory. */
  readonly nodeFiles: Iterable<{ readonly path: string; readonly text: string }>;
};

/**
 * The texts of an archive's files by their paths from a node's root. `leftOut` names the files that cannot be unpacked there, or
 * only outside containerd's directory.
 */
export function archivedFiles({ program, registriesYaml, nodeFiles }: ArchiveSource): {
  readonly files: ReadonlyMap<string, string>;
  readonly leftOut: readonly string[];
} {
  const files = new Map<string, string>();
  const leftOut: string[] = [];
  if (registriesYaml !== null) files.set(`${registriesFolder(program)}/registries.yaml`, registriesYaml);
  for (const file of nodeFiles) {
    const path = nodePath(program, file.path);
    if (path === null) leftOut.push(file.path);
    else files.set(path, file.text);
  }
  for (const path of belowFiles(files)) {
    files.delete(path);
    leftOut.push(path);
  }
  return { files, leftOut };
}

/** The files that would need another file to be a directory. */
function belowFiles(files: ReadonlyMap<string, string>): readonly string[] {
  const paths = [...files.keys()];
  // Files have few names: only folders that are called like one can be one, and all others need no looking up.
  const likeFiles = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('/'))))].map((name) => `${name}/`);
  return paths.filter(
    (path) => likeFiles.some((name) => path.includes(name)) && parents(path).some((parent) => files.has(parent)),
  );
}
