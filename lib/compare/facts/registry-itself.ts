import { defaultHost } from '../../go/index.ts';
import type { Attempt } from '../../pull/index.ts';
import { addressOf } from './address.ts';

/** The request to the registry itself that no endpoint led to, or the `server` line alone. */
export function registryItself(attempts: readonly Attempt[]): Attempt | null {
  return attempts.find(isRegistryItself) ?? null;
}

export function isRegistryItself({ why }: Attempt): boolean {
  return why.id === 'registry-last' || why.id === 'registry-alone' || why.id === 'registry-file-ignored';
}

/** Whether the registry itself is asked, if need be as an endpoint of its own. */
export function asksRegistry(attempts: readonly Attempt[]): boolean {
  return attempts.some((attempt) => {
    const { registry = '' } = attempt.why.values;
    const address = addressOf(attempt);
    const isOwn = [registry, defaultHost(registry)].some((host) => address === `https://${host}/v2`);
    return isOwn || isRegistryItself(attempt);
  });
}
