import { askedHosts } from '../../facts/asked-hosts.ts';
import type { Finding } from '../../finding.ts';
import type { Subject } from '../../subject.ts';
import { renameKey } from './rename-key.ts';

/**
 * Entries of `configs` that miss what is asked by their port (`:443` is not the same as none) or by capital letters. One for an endpoint
 * that pulls go past is right as soon as what is in the way is mended.
 */
export function* nearMisses({ model, mirrors, asked }: Subject): Generator<Finding> {
  const { asEndpoint, asPassed, asRegistry } = asked;
  const isRight = (name: string) => asEndpoint.has(name) || asPassed.has(name) || asRegistry.has(name);
  const missed = [...(model.configs?.keys() ?? [])].filter((name) => name !== '*' && !isRight(name));
  if (missed.length === 0) return;
  const all = askedHosts(mirrors, () => true);
  const byName = Map.groupBy(new Set([...all.asEndpoint, ...all.asRegistry]), plainName);
  for (const name of missed) {
    const free = (byName.get(plainName(name)) ?? []).filter((host) => !model.configs?.has(host));
    const small = name.toLowerCase();
    const host = free[0] ?? (isPlain(name) && small !== name ? small : undefined);
    if (host === undefined) continue;
    const kind = host.toLowerCase() === small ? 'case' : 'port';
    const values = { kind, section: 'configs', name, reason: '', host };
    const fix = free.length > 1 ? null : renameKey('configs', name, host);
    yield { path: ['configs', name], marks: 'key', values, fix };
  }
}

/** Whether a name is nothing but a host, so that only its capitals can be wrong. */
function isPlain(name: string): boolean {
  return /^[\w.-]+(?::\d+)?$/.test(name);
}

function plainName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
