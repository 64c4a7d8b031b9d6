/** A key as people name it: `RSA` of 2048 bits, `P-256`, `Ed25519`; `supported` is what Go's TLS can use. */
export type KeyFacts = { readonly name: string; readonly bits: number | null; readonly supported: boolean };

const curves: Readonly<Record<string, string>> = {
  '1.3.132.0.33': 'P-224',
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
};

const otherKeys: Readonly<Record<string, string>> = {
  '1.2.840.10040.4.1': 'DSA',
  '1.3.101.113': 'Ed448',
  '1.3.132.0.10': 'secp256k1',
  '1.2.156.10197.1.301': 'SM2',
};

/** The name that WebCrypto and people have for a curve. */
export function curveName(curve: string): string | null {
  return curves[curve] ?? null;
}

export function rsaFacts(modulus: Uint8Array): KeyFacts {
  const [first = 0] = modulus;
  const bits = modulus.length === 0 ? 0 : (modulus.length - 1) * 8 + (32 - Math.clz32(first));
  return { name: 'RSA', bits, supported: true };
}

export function ecFacts(curve: string): KeyFacts {
  const name = curves[curve];
  return { name: name ?? otherKeys[curve] ?? curve, bits: null, supported: name !== undefined };
}

export const ed25519Facts: KeyFacts = { name: 'Ed25519', bits: null, supported: true };

export function otherFacts(algorithm: string): KeyFacts {
  return { name: otherKeys[algorithm] ?? algorithm, bits: null, supported: false };
}
