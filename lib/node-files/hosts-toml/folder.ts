import { joinPath, relativePath } from '../../go/index.ts';
import type { Registries } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import { nodePaths } from '../node-paths.ts';
import type { Program } from '../target.ts';

/** The folder of certs.d that holds a registry's hosts.toml. */
export function folderOf(registry: string): string {
  return registry === '*' ? '_default' : registry;
}

/**
 * Where a registry's hosts.toml is, seen from config.toml. K3s joins the name to its folder with `filepath.Join`, so that a
 * scheme or path in it makes folders of its own, and `..` climbs out of certs.d.
 */
export function hostsFilePath(folder: string, program: Program): string {
  if (!/^\.{0,2}$|\//.test(folder)) return `certs.d/${folder}/hosts.toml`;
  const { certs, configFolder } = nodePaths[program];
  return relativePath(configFolder, joinPath(certs, folder, 'hosts.toml'));
}

/** Where the hosts.toml of a registry is written, seen from config.toml. Names that differ can share it: `a.test` and `a.test/`. */
export function hostsFilePathOf(registry: string, program: Program): string {
  return hostsFilePath(folderOf(registry), program);
}

/** Names that can have a folder which another name has too. */
const oddName = /^(?:_default|\.{0,2})$|\//;

/** Whether another name can have the folder of this one too. */
export function mayShareFolder(name: string): boolean {
  return oddName.test(folderOf(name));
}

/** Answers whether a part of the model belongs to a registry whose folder another one has as well, or one of the program's own. */
export function sharedFolders(
  { mirrors, configs }: Registries,
  program: Program,
  own: readonly string[],
): (path: ModelPath) => boolean {
  // Hardly any document has such names.
  if (!hasOddName(mirrors) && !hasOddName(configs) && !own.some((name) => oddName.test(name))) return () => false;
  const names = new Set([...(mirrors?.keys() ?? []), ...(configs?.keys() ?? []), ...own]);
  const counts = new Map<string, number>();
  for (const name of names) {
    const path = hostsFilePathOf(name, program);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return ([, name]) => (counts.get(hostsFilePathOf(String(name), program)) ?? 0) > 1;
}

function hasOddName(entries: ReadonlyMap<string, unknown> | null): boolean {
  for (const name of entries?.keys() ?? []) if (oddName.test(name)) return true;
  return false;
}
