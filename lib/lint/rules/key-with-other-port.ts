import type { Finding } from '../finding.ts';
import type { Subject } from '../rule.ts';

/** Entries of `configs` that miss the host which is asked by its port: `:443` is not the same as none. */
export function* keyWithOtherPort({ model, asked }: Subject): Generator<Finding> {
  const hosts = new Set([...asked.asEndpoint, ...asked.asRegistry]);
  const byName = Map.groupBy(hosts, withoutPort);
  for (const name of model.configs?.keys() ?? []) {
    if (hosts.has(name)) continue;
    const free = (byName.get(withoutPort(name)) ?? []).filter((host) => !model.configs?.has(host));
    const [to] = free;
    if (to === undefined) continue;
    const values = { kind: 'port', section: 'configs', name, reason: '', host: to };
    const fix = { label: 'rename-key', values: { key: to }, action: { do: 'rename-config', name, to } } as const;
    const path = ['configs', name];
    yield {
      rule: 'key-not-a-host',
      severity: 'error',
      path,
      marks: 'key',
      values,
      fix: free.length === 1 ? fix : null,
    };
  }
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}
