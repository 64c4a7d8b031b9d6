import { type Issued, issue, keyPem, pem, type Wish } from '../../../tls/testing/pki.ts';

export const authority = await issue({ name: 'Test Root', ca: true });
export const stranger = await issue({ name: 'Another Root', ca: true });

/** Certificate and key as a server takes them, for 127.0.0.1 and localhost unless said otherwise. */
export async function serverTls(wish: Partial<Wish> = {}, sent: readonly Issued[] = []) {
  const leaf = await issue({
    name: 'registry',
    issuer: authority,
    hosts: ['127.0.0.1', 'localhost'],
    usage: ['server'],
    ...wish,
  });
  return { cert: [leaf, ...sent].map(pem).join(''), key: await keyPem(leaf) };
}

export async function clientTls(wish: Partial<Wish> = {}) {
  const client = await issue({ name: 'node', issuer: authority, usage: ['client'], ...wish });
  return { cert: pem(client), key: await keyPem(client) };
}

export { pem };
