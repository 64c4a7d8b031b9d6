import { type EndpointFact, pathOf } from '../../facts/endpoints.ts';
import type { MirrorFact } from '../../facts/mirrors.ts';
import { shownEndpoint } from '../../facts/shown.ts';
import type { Finding, FindingFix } from '../../finding.ts';
import type { Setting } from '../../setting.ts';

/** Endpoints that are the same as an earlier one of their mirror once K3s has completed them. */
export function* repeated({ name: mirror, endpoints }: MirrorFact, { form, target }: Setting): Generator<Finding> {
  const kind = target.line === 'v1.29.1' ? 'ignored' : form;
  const seen = new Set<string>();
  for (const endpoint of endpoints) {
    const { normalized, text } = endpoint;
    if (normalized === null) continue;
    if (seen.has(normalized.url)) {
      yield {
        path: pathOf(endpoint),
        marks: 'value',
        values: { kind, endpoint: shownEndpoint(text), mirror },
        fix: removeEndpoint(endpoint),
      };
    }
    seen.add(normalized.url);
  }
}

export function removeEndpoint({ mirror, index }: EndpointFact): FindingFix {
  return { label: 'remove-endpoint', values: {}, action: { do: 'remove-endpoint', mirror, index } };
}
