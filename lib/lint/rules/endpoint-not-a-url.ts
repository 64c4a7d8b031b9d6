import { type EndpointFact, pathOf } from '../facts/endpoints.ts';
import { reasonOf, shownEndpoint } from '../facts/shown.ts';
import type { FindingFix } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Endpoints that no pull can ask: Go refuses them, or they mean another host than it seems. */
export const endpointNotAUrl: Rule = {
  id: 'endpoint-not-a-url',
  severity: 'error',
  source: [],
  *ofMirror({ endpoints }, { form }) {
    for (const endpoint of endpoints) {
      const { mirror, text, flaw } = endpoint;
      if (flaw === null) continue;
      const reason = reasonOf(endpoint.complaint);
      const scheme = /^[A-Za-z][A-Za-z0-9+.-]*/.exec(text)?.[0] ?? '';
      const values = { kind: flaw, form, endpoint: shownEndpoint(text) || '""', mirror, scheme, reason };
      yield { path: pathOf(endpoint), marks: 'value', values, fix: fixOf(endpoint) };
    }
  },
};

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
