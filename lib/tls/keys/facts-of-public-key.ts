import { ecFacts, ed25519Facts, type KeyFacts, otherFacts, rsaFacts } from './key-facts.ts';
import type { PublicKey } from './public-key.ts';

export function factsOfPublicKey(key: PublicKey): KeyFacts {
  if (key.type === 'rsa') return rsaFacts(key.modulus);
  if (key.type === 'ec') return ecFacts(key.curve);
  return key.type === 'ed25519' ? ed25519Facts : otherFacts(key.algorithm);
}
