import { sameBytes } from '../der/read-der.ts';
import { workOutPublicKey } from './derived-public-key.ts';
import type { PrivateKey } from './private-key.ts';
import type { PublicKey } from './public-key.ts';

export type Verdict = 'yes' | 'no' | 'unknown';

/** Whether a private key is the other half of a public one; unknown where neither file nor browser can tell. */
export async function keyMatches(key: PrivateKey, publicKey: PublicKey): Promise<Verdict> {
  if (key.facts.name !== nameOf(publicKey, key)) return 'no';
  const own = key.publicKey ?? (await workOutPublicKey(key));
  if (own === null) return 'unknown';
  return samePublicKey(own, publicKey) ? 'yes' : 'no';
}

function nameOf(publicKey: PublicKey, key: PrivateKey): string {
  if (publicKey.type === 'rsa') return 'RSA';
  if (publicKey.type === 'ed25519') return 'Ed25519';
  if (publicKey.type === 'ec') return publicKey.curve === key.curve ? key.facts.name : '';
  return key.facts.supported ? '' : key.facts.name;
}

function samePublicKey(a: PublicKey, b: PublicKey): boolean {
  if (a.type === 'rsa' && b.type === 'rsa') return sameBytes(a.modulus, b.modulus) && sameBytes(a.exponent, b.exponent);
  if (a.type === 'ec' && b.type === 'ec') return a.curve === b.curve && sameBytes(a.point, b.point);
  return a.type === 'ed25519' && b.type === 'ed25519' && sameBytes(a.point, b.point);
}
