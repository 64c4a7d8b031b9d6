import { joinPath } from '../../go/index.ts';
import type { NodeFile, NodeFiles, NodePaths } from '../../node-files/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';

/** A folder of certs.d, and the hosts.toml in it if there is one. */
export type HostsFolder = { readonly path: string; readonly file: NodeFile | null };

/**
 * Finds folders of certs.d as containerd does: the first that exists of `<host>_<port>_`, `<host>:<port>` and `_default`. A folder
 * exists too where only a folder below it has a file, and then hides `_default`.
 */
export function findHostsFolder(
  registry: string,
  { files }: NodeFiles,
  { certs }: NodePaths,
  { readsDefaultFolder }: Behaviour,
): HostsFolder | null {
  const shared = readsDefaultFolder ? ['_default'] : [];
  for (const name of [withoutColon(registry), registry, ...shared]) {
    const folder = `certs.d/${name}/`;
    const file = files.get(`${folder}hosts.toml`) ?? null;
    const exists = file !== null || [...files.keys()].some((path) => path.startsWith(folder));
    if (exists) return { path: joinPath(certs, name), file };
  }
  return null;
}

function withoutColon(registry: string): string {
  const colon = registry.lastIndexOf(':');
  return colon > 0 ? `${registry.slice(0, colon)}_${registry.slice(colon + 1)}_` : registry;
}
