import { endpointFlaw } from '../facts/endpoint-flaw.ts';
import { type EndpointFact, reasonOf, shownEndpoint } from '../facts/endpoints.ts';
import type { Finding, FindingFix } from '../finding.ts';
import type { Subject } from '../rule.ts';

/** Endpoints that no pull can ask: Go refuses them, or they mean another host than it seems. */
export function* endpointNotAUrl({ endpoints, form }: Subject): Generator<Finding> {
  for (const endpoint of endpoints) {
    const kind = endpointFlaw(endpoint);
    if (kind === null) continue;
    const { normalized, path, mirror, text } = endpoint;
    const reason = normalized.ok ? '' : reasonOf(normalized.reason);
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*/.exec(text)?.[0] ?? '';
    const values = { kind, form, endpoint: shownEndpoint(text), mirror, scheme, reason };
    yield { rule: 'endpoint-not-a-url', severity: 'error', path, marks: 'value', values, fix: fixOf(endpoint) };
  }
}

/** A missing colon, or blanks around the address, can be mended without a guess. */
function fixOf({ mirror, index, text }: EndpointFact): FindingFix | null {
  const value = text.trim().replace(/^(https?):?\/{1,2}(?=[^/])/i, '$1://');
  if (value === text || /\s/.test(value)) return null;
  return {
    label: 'write-value',
    values: { value: shownEndpoint(value) },
    action: { do: 'set-endpoint', mirror, index, value },
  };
}
