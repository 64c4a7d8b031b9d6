import { createSecureContext, type SecureContext } from 'node:tls';
import { type Issued, issue, keyPem, newKeys, pem } from '../../lib/tls/testing/pki.ts';

/** Who signs what the servers show: one that every node trusts, one for each file that a document names, and one that nobody knows. */
export type Authority = { readonly issued: Issued; readonly pem: string };

const keys = await newKeys();

export async function newAuthority(name: string): Promise<Authority> {
  const issued = await issue({ name, ca: true });
  return { issued, pem: pem(issued) };
}

export const publicAuthority = await newAuthority('Public Root');
export const stranger = await newAuthority('Unknown Root');

const contexts = new WeakMap<Authority, Map<string, Promise<SecureContext>>>();

/** What a server shows under a name or address. */
export function serverContext(authority: Authority, host: string): Promise<SecureContext> {
  const known = contexts.get(authority) ?? new Map<string, Promise<SecureContext>>();
  contexts.set(authority, known);
  const context = known.get(host) ?? newContext(authority, host);
  known.set(host, context);
  return context;
}

async function newContext({ issued }: Authority, host: string): Promise<SecureContext> {
  const leaf = await issue({ name: 'registry', issuer: issued, hosts: [host], usage: ['server'], keys });
  return createSecureContext({ cert: pem(leaf), key: await keyPem(leaf) });
}

/** A client's certificate, which says its file's path. */
export async function clientCertificate(path: string): Promise<{ readonly cert: string; readonly key: string }> {
  const leaf = await issue({ name: path, issuer: publicAuthority.issued, usage: ['client'], keys });
  return { cert: pem(leaf), key: await keyPem(leaf) };
}
