import type { EndpointFact } from '../../facts/endpoints.ts';
import { shownEndpoint } from '../../facts/shown.ts';
import type { Finding, FindingFix } from '../../finding.ts';
import type { Subject } from '../../subject.ts';

/** Endpoints that are the same as an earlier one of their mirror once K3s has completed them. */
export function* repeated({ byMirror, form, target }: Subject): Generator<Finding> {
  const kind = target.line === 'v1.29.1' ? 'ignored' : form;
  for (const [mirror, endpoints] of byMirror) {
    if (endpoints.length < 2) continue;
    const seen = new Set<string>();
    for (const endpoint of endpoints) {
      const { normalized, path, text } = endpoint;
      if (!normalized.ok) continue;
      if (seen.has(normalized.value.url)) {
        yield {
          path,
          marks: 'value',
          values: { kind, endpoint: shownEndpoint(text), mirror },
          fix: removeEndpoint(endpoint),
        };
      }
      seen.add(normalized.value.url);
    }
  }
}

export function removeEndpoint({ mirror, index }: EndpointFact): FindingFix {
  return { label: 'remove-endpoint', values: {}, action: { do: 'remove-endpoint', mirror, index } };
}
