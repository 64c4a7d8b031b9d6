import { countsEmptyServer } from '../containerd/changes.ts';
import { parseContainerdVersion } from '../containerd/version.ts';

/**
 * Whether K3s' build of a containerd asks the `server` of a hosts.toml after its hosts; null where the file has none. That of `*` is
 * empty, which some versions take for none.
 */
export function isServerAsked(server: string | null, containerd: string): boolean {
  if (server !== '') return server !== null;
  const version = parseContainerdVersion(containerd);
  return version === null || countsEmptyServer(version);
}
