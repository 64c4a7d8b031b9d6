import { joinPath } from '../../go/index.ts';
import type { NodeFile, NodeFiles, NodePaths } from '../../node-files/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';

/** A folder of certs.d, and the hosts.toml in it if there is one. */
export type HostsFolder = { readonly path: string; readonly file: NodeFile | null };

/**
 * Finds folders of certs.d as containerd does: the first that exists of `<host>_<port>_`, `<host>:<port>` and `_default`. A folder
 * exists too where only a folder below it has a file, and then hides `_default`.
 */
export function hostsFolders(
  { files }: NodeFiles,
  { configFolder, certs }: NodePaths,
  { readsDefaultFolder }: Behaviour,
): (registry: string) => HostsFolder | null {
  const shared = readsDefaultFolder ? ['_default'] : [];
  const folders = new Map<string, NodeFile | null>();
  for (const file of files.values()) {
    if (!file.path.endsWith('/hosts.toml')) continue;
    const path = joinPath(configFolder, file.path, '..');
    folders.set(path, file);
    for (let above = joinPath(path, '..'); above !== '/'; above = joinPath(above, '..')) {
      if (!folders.has(above)) folders.set(above, null);
    }
  }
  return (registry) => {
    for (const name of [withoutColon(registry), registry, ...shared]) {
      const path = joinPath(certs, name);
      const file = folders.get(path);
      if (file !== undefined) return { path, file };
    }
    return null;
  };
}

function withoutColon(registry: string): string {
  const colon = registry.lastIndexOf(':');
  return colon > 0 ? `${registry.slice(0, colon)}_${registry.slice(colon + 1)}_` : registry;
}
