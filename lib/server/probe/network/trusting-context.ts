import 'server-only';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import type { TlsMaterial } from './tls-material.ts';

/**
 * A context that trusts the public authorities and those of the document, any of which may end a chain, as in Go. Giving both
 * as `ca` would have OpenSSL read some hundred certificates for each connection, which stops the server for 25 ms; adding to the store
 * that all contexts share has Node copy it first.
 */
export function trustingContext({ ca, cert, key }: TlsMaterial): SecureContext {
  const pair = cert === null || key === null ? {} : { cert, key };
  const options = { ...pair, allowPartialTrustChain: true, minVersion: 'TLSv1.2' } as const;
  if (ca.length === 0) return createSecureContext(options);
  const context = createSecureContext(options);
  const add: unknown = context.context?.addCACert;
  if (typeof add !== 'function')
    return createSecureContext({ ...options, ca: [...getCACertificates('default'), ...ca] });
  for (const certificate of ca) add.call(context.context, certificate);
  return context;
}
