import { bitStringBytes, objectIdentifier, partsOf, unsignedInteger } from '../der/read-der.ts';

/** A public key by what tells it from others. Integers and points as bytes. */
export type PublicKey =
  | { readonly type: 'rsa'; readonly modulus: Uint8Array; readonly exponent: Uint8Array }
  | { readonly type: 'ec'; readonly curve: string; readonly point: Uint8Array }
  | { readonly type: 'ed25519'; readonly point: Uint8Array }
  | { readonly type: 'other'; readonly algorithm: string };

export const keyAlgorithms = {
  rsa: '1.2.840.113549.1.1.1',
  ec: '1.2.840.10045.2.1',
  ed25519: '1.3.101.112',
} as const;

/** Reads a SubjectPublicKeyInfo. */
export function readPublicKey(bytes: Uint8Array<ArrayBuffer>): PublicKey {
  const [algorithm, key] = partsOf(bytes);
  const [name, parameters] = algorithm === undefined ? [] : partsOf(algorithm.whole);
  const algorithmName = objectIdentifier(name);
  const point = bitStringBytes(key);
  if (algorithmName === keyAlgorithms.rsa) {
    const [modulus, exponent] = partsOf(point);
    return { type: 'rsa', modulus: unsignedInteger(modulus), exponent: unsignedInteger(exponent) };
  }
  if (algorithmName === keyAlgorithms.ec) return { type: 'ec', curve: objectIdentifier(parameters), point };
  if (algorithmName === keyAlgorithms.ed25519) return { type: 'ed25519', point };
  return { type: 'other', algorithm: algorithmName };
}
