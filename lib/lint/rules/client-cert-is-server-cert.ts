import type { Tls } from '../../registries/model.ts';
import type { Rule } from '../rule.ts';

/** Files given as a client's certificate and key whose names say that they are something else. */
export const clientCertIsServerCert: Rule = {
  id: 'client-cert-is-server-cert',
  severity: 'warning',
  source: ['k3s-io/k3s#1148', 'k3s-io/k3s#13255'],
  *ofConfig(name, { tls }) {
    const kind = tls === null || tls.cert_file === '' ? null : kindOf(tls);
    if (kind === null) return;
    yield { path: ['configs', name, 'tls', 'cert_file'], marks: 'value', values: { kind, name }, fix: null };
  },
};

function kindOf({ ca_file: ca, cert_file: cert, key_file: key }: Tls): 'ca' | 'key' | 'server' | null {
  const file = nameOf(cert);
  if (cert === ca || certificateOfCa.test(file)) return 'ca';
  if (keyOnly.test(file) && !keyOnly.test(nameOf(key))) return 'key';
  return serverOnly.test(file) ? 'server' : null;
}

const certificateOfCa =
  /^(?:(?:root|private|internal|my|custom|tls)?[-_.]?ca(?:[-_.]?(?:root|cert|certs|bundle|chain|certificates?))?|rootca|cacerts?|ca-certificates)\.(?:crt|cer|cert|pem)$/i;
const keyOnly = /\.key$|[-_.]key\.pem$|^key\.pem$/i;
const serverOnly = /^(?:(?:tls|https?)?[-_.]?server(?:[-_.](?:cert|crt|tls))?|fullchain\d*)\.(?:crt|cer|cert|pem)$/i;

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
