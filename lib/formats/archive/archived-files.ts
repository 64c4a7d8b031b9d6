import type { Program } from '../../node-files/index.ts';
import { nodePath, parents, pathWithin, registriesFolder } from './node-paths.ts';

export type ArchiveSource = {
  readonly program: Program;
  /** The text of registries.yaml; null leaves it out. */
  readonly registriesYaml: string | null;
  /** Node files as the program names them, relative to containerd's directory. */
  readonly nodeFiles: Iterable<{ readonly path: string; readonly text: string }>;
};

/** The texts of an archive's files by their paths from a node's root. */
export function archivedFiles({ program, registriesYaml, nodeFiles }: ArchiveSource): ReadonlyMap<string, string> {
  const within = new Map<string, string>();
  for (const file of nodeFiles) {
    const path = pathWithin(file.path);
    if (path !== null) within.set(path, file.text);
  }
  for (const path of belowFiles(within)) within.delete(path);
  const files = new Map<string, string>();
  if (registriesYaml !== null) files.set(`${registriesFolder(program)}/registries.yaml`, registriesYaml);
  for (const [path, text] of within) files.set(nodePath(program, path), text);
  return files;
}

/** The node files that cannot be unpacked on a node, or only outside containerd's directory, and so are in no archive. */
export function leftOutFiles(program: Program, paths: Iterable<string>): readonly string[] {
  const files = new Set<string>();
  const leftOut: string[] = [];
  for (const path of paths) {
    const within = pathWithin(path);
    if (within === null) leftOut.push(path);
    else files.add(within);
  }
  return [...leftOut, ...belowFiles(files).map((path) => nodePath(program, path))];
}

/** The files that would need another file to be a directory. */
function belowFiles(files: ReadonlyMap<string, string> | ReadonlySet<string>): readonly string[] {
  const paths = [...files.keys()];
  // Files have few names: only folders that are called like one can be one, and all others need no looking up.
  const likeFiles = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)))].map((name) => `${name}/`);
  return paths.filter(
    (path) => likeFiles.some((name) => path.includes(name)) && parents(path).some((parent) => files.has(parent)),
  );
}
