import { type ContainerdVersion, hasBackport, isFrom } from './version.ts';

/** Which `http://` hosts with TLS settings are tried over https first. */
export type HttpsFirst = 'never' | 'always' | 'other-port' | 'not-port-80';

export function httpsFirstOf(version: ContainerdVersion): HttpsFirst {
  if (isFrom(version, 1, 7, 24)) return 'not-port-80';
  if (hasBackport(version, 25, 8)) return 'other-port';
  return hasBackport(version, 25, 7) ? 'always' : 'never';
}

/** Whether K3s' build looks credentials for Docker Hub up under its other names as well. */
export function knowsHubAliases(version: ContainerdVersion): boolean {
  return isFrom(version, 2, 0, 5, 2);
}

/** Whether to K3s' build a server that is empty stands for the registry itself, and not for none. */
export function countsEmptyServer(version: ContainerdVersion): boolean {
  return version.major < 2 || isFrom(version, 2, 0, 4);
}
