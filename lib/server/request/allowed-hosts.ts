import 'server-only';

const always = ['localhost', '127.0.0.1', '[::1]'];

/** The host names that the server answers to, without ports: the loopback's, and those of `PORTOLAN_HOSTS` (comma-separated). */
export function allowedHosts(setting: string | undefined): ReadonlySet<string> {
  const told = (setting ?? '').split(',').map((name) => hostName(name.trim()));
  return new Set([...always, ...told.filter((name) => name !== '')]);
}

/** Whether a request's `Host` header names the server by a name it was told. A page elsewhere could otherwise reach it by rebinding its own name. */
export function isAllowedHost(header: string | null, allowed: ReadonlySet<string>): boolean {
  return header !== null && allowed.has(hostName(header));
}

function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}
