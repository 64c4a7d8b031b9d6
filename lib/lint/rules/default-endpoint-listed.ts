import { embeddedAddress, normalizeEndpoint } from '../../node-files/index.ts';
import { shownEndpoint } from '../facts/endpoints.ts';
import type { Finding } from '../finding.ts';
import type { Subject } from '../rule.ts';

/** The registry itself, listed as an endpoint though K3s asks it last in any case. */
export function* defaultEndpointListed({ model, nodeFiles, target, form, endpoints }: Subject): Generator<Finding> {
  if (form === 'inline') return;
  const { noDefaultEndpoint, embedded } = target.options;
  const address = embeddedAddress(target.program, embedded);
  const lost = new Set(
    nodeFiles.unwritten.flatMap(({ host, reason }) => (reason === 'default-endpoint-last' ? [host] : [])),
  );
  const told = new Set<string>();
  for (const { mirror, index, text, path, normalized } of endpoints) {
    const own = normalizeEndpoint(mirror, address);
    if (!normalized.ok || !own.ok || own.value.url !== normalized.value.url || told.has(mirror)) continue;
    if (noDefaultEndpoint && !model.configs?.has(mirror)) continue;
    told.add(mirror);
    const last = index === (model.mirrors?.get(mirror)?.endpoint?.length ?? 0) - 1;
    const kind = lost.has(mirror) ? 'lost' : last ? 'merged' : 'twice';
    yield {
      rule: 'duplicate-endpoint',
      severity: kind === 'lost' ? 'error' : 'info',
      path,
      marks: 'value',
      values: { kind, endpoint: shownEndpoint(text), mirror },
      fix: { label: 'remove-endpoint', values: {}, action: { do: 'remove-endpoint', mirror, index } },
    };
  }
}
