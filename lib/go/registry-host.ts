import { isLoopbackAddress } from './ip-address.ts';

/** containerd's `docker.IsLocalhost`: `localhost` and loopback addresses, with or without a port. */
export function isLocalhost(host: string): boolean {
  const name = hostOfPair(host) ?? host;
  return name === 'localhost' || isLoopbackAddress(name);
}

/** containerd's `docker.DefaultHost`: where the images of a registry's name are. */
export function defaultHost(registry: string): string {
  return registry === 'docker.io' ? 'registry-1.docker.io' : registry;
}

/** The host of Go's `net.SplitHostPort`, or null where that refuses. */
function hostOfPair(pair: string): string | null {
  const bracketed = /^\[([^[\]]*)\]:[^:[\]]*$/.exec(pair);
  if (bracketed !== null) return bracketed[1] ?? '';
  return /^([^:[\]]*):[^:[\]]*$/.exec(pair)?.[1] ?? null;
}
