import { authority, clientTls, pem, serverTls } from '../../../lib/server/probe/testing/certificates.ts';
import { issue, type Wish } from '../../../lib/tls/testing/pki.ts';
import { registryPorts } from '../docker-registry.ts';
import { proxied } from '../proxied.ts';
import type { Scenario } from '../scenario.ts';
import { serve } from '../servers.ts';

const ca = pem(authority);
const intermediate = await issue({ name: 'Intermediate', ca: true, issuer: authority });

function certified(name: string, expects: Scenario['expects'], wish: Partial<Wish>, files: Scenario['files'] = { ca }) {
  const port = async () => serve(proxied, await serverTls({ hosts: [name], ...wish }));
  return { name, port, expects, files };
}

const one = await clientTls();
const other = await clientTls();

/** Certificates that Go refuses, and TLS files that containerd does. */
export const brokenTls: readonly Scenario[] = [
  certified('good.test', 'image-found', {}),
  certified('expired.test', 'certificate-expired', { to: '2025-06-01T00:00:00Z' }),
  certified('not-yet-valid.test', 'certificate-not-yet-valid', { from: '2034-01-01T00:00:00Z' }),
  certified('without-intermediate.test', 'certificate-intermediate-missing', {
    issuer: intermediate,
    issuerUrl: 'http://ca.test/ca.crt',
  }),
  certified('no-names.test', 'certificate-no-names', { hosts: [] }),
  certified('for-clients.test', 'certificate-wrong-usage', { usage: ['client'] }),
  {
    name: 'self-signed.test',
    port: async () => {
      const own = await issue({ name: 'self-signed.test', hosts: ['self-signed.test'] });
      return serve(proxied, await serverTls({ hosts: ['self-signed.test'], issuer: own }));
    },
    files: { ca },
    expects: 'certificate-unknown-authority',
  },
  {
    name: 'no-pem.test',
    port: () => registryPorts.tls,
    files: { ca: 'no certificate\n' },
    expects: 'tls-file',
    expectsInline: 'certificate-unknown-authority',
  },
  {
    name: 'other-pair.test',
    port: () => registryPorts.tls,
    files: { ca, cert: one.cert, key: other.key },
    expects: 'tls-file',
  },
];
