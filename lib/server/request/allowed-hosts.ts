import 'server-only';

const always = ['localhost', '127.0.0.1', '[::1]'];

/** The host names that the server answers to, without ports: the loopback's, and those that it is told. */
export function allowedHosts(told: readonly string[]): ReadonlySet<string> {
  return new Set([...always, ...told.map(hostName)]);
}

/** Whether a request's `Host` header names the server by a name it was told. A page elsewhere could otherwise reach it by rebinding its own name. */
export function isAllowedHost(header: string | null, allowed: ReadonlySet<string>): boolean {
  return header !== null && allowed.has(hostName(header));
}

const forMachines = new Set(['/healthz', '/readyz', '/metrics']);

/** Whether a path is for those who watch servers, by whatever address they have. What it tells takes a token, or is nobody's secret. */
export function answersToAnyName(path: string): boolean {
  return forMachines.has(path);
}

function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}
