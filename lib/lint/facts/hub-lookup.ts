import type { Target } from '../../node-files/index.ts';
import { knowsHubAliases } from '../../pull/containerd/changes.ts';
import { parseContainerdVersion } from '../../pull/containerd/version.ts';

/** Whether the target's containerd finds credentials for Docker Hub under `docker.io` and `index.docker.io` too. */
export function findsHubAliases({ containerd }: Target): boolean {
  const version = parseContainerdVersion(containerd);
  return version === null || knowsHubAliases(version);
}
