import type { DocumentReading } from '../document/index.ts';
import { type SecretName, secretValues } from './secret-values.ts';

/** Makes of a text what only somebody with the key can make of it, and nobody can take back. */
export type Sign = (text: string) => Promise<string>;

export type Fingerprint = SecretName & { readonly id: string; readonly fingerprint: string };

/** HMAC-SHA-256 by a key of 32 bytes or more, as hexadecimal digits. */
export async function signingWith(key: Uint8Array<ArrayBuffer>): Promise<Sign> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return async (text) => {
    const signed = await crypto.subtle.sign(algorithm, imported, new TextEncoder().encode(text));
    return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

/**
 * A fingerprint of each secret of a document, equal where the secret is the same at the same place of the same `scope`, such as
 * a profile: whoever reads them cannot tell that two registries or two profiles share a password.
 */
export async function fingerprintsOf(
  reading: DocumentReading,
  sign: Sign,
  scope: string,
): Promise<readonly Fingerprint[]> {
  return Promise.all(
    secretValues(reading).map(async ({ id, value, ...secret }) => {
      const [signedId, fingerprint] = await Promise.all([
        sign(JSON.stringify(['place', scope, id])),
        sign(JSON.stringify(['secret', scope, id, value])),
      ]);
      return { ...secret, id: signedId, fingerprint };
    }),
  );
}
