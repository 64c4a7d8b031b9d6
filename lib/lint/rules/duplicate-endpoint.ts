import { shownEndpoint } from '../facts/endpoints.ts';
import type { Finding } from '../finding.ts';
import type { Subject } from '../rule.ts';

/** Endpoints that are the same as an earlier one of their mirror once K3s has completed them. */
export function* duplicateEndpoint({ endpoints, form, target }: Subject): Generator<Finding> {
  const seen = new Set<string>();
  for (const { normalized, path, mirror, index, text } of endpoints) {
    if (!normalized.ok) continue;
    const key = `${mirror}\u0000${normalized.value.url}`;
    if (seen.has(key)) {
      const kind = target.line === 'v1.29.1' ? 'ignored' : form;
      yield {
        rule: 'duplicate-endpoint',
        severity: 'error',
        path,
        marks: 'value',
        values: { kind, endpoint: shownEndpoint(text), mirror },
        fix: { label: 'remove-endpoint', values: {}, action: { do: 'remove-endpoint', mirror, index } },
      };
    }
    seen.add(key);
  }
}
