import { pathOf } from '../facts/endpoints.ts';
import { shownEndpoint } from '../facts/shown.ts';
import type { Rule } from '../rule.ts';

/** Endpoints whose scheme is left to K3s or containerd, which releases of January 2024 got wrong. */
export const endpointNoScheme: Rule = {
  id: 'endpoint-no-scheme',
  severity: 'warning',
  source: ['k3s-io/k3s#9322', 'k3s-io/k3s#6219'],
  *ofMirror({ endpoints }, { form }) {
    for (const endpoint of endpoints) {
      const { asked, mirror, index, text } = endpoint;
      if (asked === null || text.includes('://')) continue;
      const value = `${asked.scheme}://${text}`;
      yield {
        path: pathOf(endpoint),
        marks: 'value',
        values: { form, endpoint: shownEndpoint(text), scheme: asked.scheme },
        fix: {
          label: 'write-value',
          values: { value: shownEndpoint(value) },
          action: { do: 'set-endpoint', mirror, index, value },
        },
      };
    }
  },
};
