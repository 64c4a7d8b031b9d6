import { normalizeEndpoint } from '../../node-files/index.ts';
import type { Attempt } from '../../pull/index.ts';
import { addressOf } from './address.ts';

/** The request to the registry itself that no endpoint led to, or the `server` line alone. */
export function registryItself(attempts: readonly Attempt[]): Attempt | null {
  return attempts.find(isRegistryItself) ?? null;
}

export function isRegistryItself({ why, sources }: Attempt): boolean {
  // Line v1.29.1 with the flag writes the registry as a `[host]` of the entry under `configs`, behind which no endpoint stands.
  if (why.id === 'mirror-endpoint') return !sources.some(([, , part]) => part === 'endpoint');
  return why.id === 'registry-last' || why.id === 'registry-alone' || why.id === 'registry-file-ignored';
}

/** Whether the registry itself is asked, if need be as an endpoint of its own. */
export function asksRegistry(attempts: readonly Attempt[]): boolean {
  return attempts.some((attempt) => {
    const { registry = '' } = attempt.why.values;
    return isRegistryItself(attempt) || ownAddresses(registry).includes(addressOf(attempt));
  });
}

/** As K3s and as the document may name it; on loopback over http, so that an https endpoint of the same name is another one. */
function ownAddresses(registry: string): readonly string[] {
  const own = normalizeEndpoint(registry, '');
  if (!own.ok) return [];
  const { url, host } = own.value;
  return [url, url.replace(host, registry)];
}
