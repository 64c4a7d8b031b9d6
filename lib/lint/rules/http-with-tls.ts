import { httpsFirstOf } from '../../pull/containerd/changes.ts';
import { parseContainerdVersion } from '../../pull/containerd/version.ts';
import { triesHttpsFirst } from '../../pull/hosts/https-first.ts';
import type { Tls } from '../../registries/model.ts';
import type { EndpointFact } from '../facts/endpoints.ts';
import { saysTls } from '../facts/settings.ts';
import { shownEndpoint } from '../facts/shown.ts';
import { tlsKeyOf } from '../facts/tls-key.ts';
import type { FindingFix } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** TLS settings of a host that is asked over http. */
export const httpWithTls: Rule = {
  id: 'http-with-tls',
  severity: 'warning',
  source: ['k3s-io/k3s#12326', 'k3s-io/k3s#13379'],
  *find(subject) {
    for (const [name, endpoints] of plainEndpoints(subject)) {
      const tls = subject.model.configs?.get(name)?.tls;
      const [first] = endpoints;
      if (!tls || !saysTls(tls) || !first?.asked) continue;
      const { host } = first.asked;
      yield {
        path: ['configs', name, 'tls'],
        marks: 'key',
        values: { endpoint: shownEndpoint(first.text), host, outcome: outcomeOf(host, subject) },
        fix: fixOf(name, tls, endpoints),
      };
    }
  },
};

/** The http endpoints by the entry of `configs` that they get TLS settings from. */
function plainEndpoints(subject: Subject): ReadonlyMap<string, readonly EndpointFact[]> {
  const byKey = new Map<string, EndpointFact[]>();
  for (const endpoint of subject.endpoints) {
    if (endpoint.asked?.scheme !== 'http') continue;
    const key = tlsKeyOf(endpoint.asked.host, subject);
    if (key === null) continue;
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [endpoint]);
    else others.push(endpoint);
  }
  return byKey;
}

function outcomeOf(host: string, { form, target }: Subject): 'first' | 'unused' {
  const version = parseContainerdVersion(target.containerd);
  if (form === 'inline' || version === null) return 'unused';
  const tls = { ca: [], pairs: [], skipVerify: true, sources: [] };
  return triesHttpsFirst('http', host, tls, httpsFirstOf(version)) ? 'first' : 'unused';
}

/** Who only skips verification means http; who names files means https. */
function fixOf(config: string, tls: Tls, [endpoint, ...others]: readonly EndpointFact[]): FindingFix | null {
  if (`${tls.ca_file}${tls.cert_file}${tls.key_file}` === '') {
    return { label: 'remove-tls', values: {}, action: { do: 'remove-tls', config } };
  }
  if (endpoint === undefined || others.length > 0 || !/^http:/i.test(endpoint.text)) return null;
  const value = endpoint.text.replace(/^http/i, 'https');
  const { mirror, index } = endpoint;
  return {
    label: 'write-value',
    values: { value: shownEndpoint(value) },
    action: { do: 'set-endpoint', mirror, index, value },
  };
}
