import { joinPath } from '../../go/index.ts';
import type { NodeFile, NodeFiles, NodePaths } from '../../node-files/index.ts';
import type { Steps } from '../../steps/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';

/** A folder of certs.d, and the hosts.toml in it if there is one. */
export type HostsFolder = { readonly path: string; readonly file: NodeFile | null };

/**
 * Finds folders of certs.d as containerd does: the first that exists of `<host>_<port>_`, `<host>:<port>` and `_default`. A folder
 * exists too where only a folder below it has a file, and then hides `_default`.
 */
export function* hostsFolders(
  { files }: NodeFiles,
  { certs }: NodePaths,
  { readsDefaultFolder }: Behaviour,
): Steps<(registry: string) => HostsFolder | null> {
  const folders = yield* foldersWithFiles([...files.keys()]);
  const shared = readsDefaultFolder ? ['_default'] : [];
  return (registry) => {
    const name = [withoutColon(registry), registry, ...shared].find((each) => folders.has(`certs.d/${each}`));
    if (name === undefined) return null;
    return { path: joinPath(certs, name), file: files.get(`certs.d/${name}/hosts.toml`) ?? null };
  };
}

/** Every folder on the way to a file. */
function* foldersWithFiles(paths: readonly string[]): Steps<ReadonlySet<string>> {
  const folders = new Set<string>();
  for (const [index, path] of paths.entries()) {
    let end = path.lastIndexOf('/');
    for (; end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
      folders.add(path.slice(0, end));
    }
    yield index / paths.length;
  }
  return folders;
}

function withoutColon(registry: string): string {
  const colon = registry.lastIndexOf(':');
  return colon > 0 ? `${registry.slice(0, colon)}_${registry.slice(colon + 1)}_` : registry;
}
