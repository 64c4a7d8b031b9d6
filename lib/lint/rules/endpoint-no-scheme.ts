import { isLocalhost } from '../../go/index.ts';
import { endpointFlaw } from '../facts/endpoint-flaw.ts';
import { type EndpointFact, shownEndpoint } from '../facts/endpoints.ts';
import type { Finding } from '../finding.ts';
import type { Subject } from '../rule.ts';

/** Endpoints whose scheme is left to K3s or containerd, which releases of January 2024 got wrong. */
export function* endpointNoScheme({ endpoints, form }: Subject): Generator<Finding> {
  for (const endpoint of endpoints) {
    const { normalized, path, mirror, index, text } = endpoint;
    if (text.includes('://') || !normalized.ok || endpointFlaw(endpoint) !== null) continue;
    const scheme = schemeOf(endpoint, form);
    const value = `${scheme}://${text}`;
    yield {
      rule: 'endpoint-no-scheme',
      severity: 'warning',
      path,
      marks: 'value',
      values: { form, endpoint: shownEndpoint(text), scheme },
      fix: {
        label: 'write-value',
        values: { value: shownEndpoint(value) },
        action: { do: 'set-endpoint', mirror, index, value },
      },
    };
  }
}

/** In config.toml containerd itself takes http for loopback hosts whatever the port, K3s not where it is 443. */
function schemeOf({ normalized }: EndpointFact, form: Subject['form']): 'http' | 'https' {
  if (!normalized.ok) return 'https';
  const { url, host } = normalized.value;
  const plain = form === 'inline' ? isLocalhost(host) : url.startsWith('http:');
  return plain ? 'http' : 'https';
}
