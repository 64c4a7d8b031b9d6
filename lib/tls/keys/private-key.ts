import { bitStringBytes, type Der, objectIdentifier, partsOf, tags, unsignedInteger } from '../der/read-der.ts';
import { ecFacts, ed25519Facts, type KeyFacts, otherFacts, rsaFacts } from './key-facts.ts';
import { keyAlgorithms, type PublicKey } from './public-key.ts';

/** The PEM types that fit the three forms in which Go reads a private key. */
export type PrivateKeyForm = 'PRIVATE KEY' | 'RSA PRIVATE KEY' | 'EC PRIVATE KEY';

export type PrivateKey = {
  readonly form: PrivateKeyForm;
  readonly der: Uint8Array<ArrayBuffer>;
  readonly facts: KeyFacts;
  /** The public half where the file holds it; null where it has to be worked out. */
  readonly publicKey: PublicKey | null;
  /** For EC keys the curve, which PKCS#8 keeps outside of the key itself. */
  readonly curve: string | null;
};

/** Reads PKCS#1, SEC 1 and PKCS#8, the forms that Go's `tls.X509KeyPair` takes; null for anything else. */
export function readPrivateKey(der: Uint8Array<ArrayBuffer>): PrivateKey | null {
  const [version, second, third] = partsOf(der);
  if (version?.tag !== tags.integer || second === undefined) return null;
  if (second.tag === tags.integer) return rsaKey('RSA PRIVATE KEY', der, der);
  if (second.tag === tags.octetString) return ecKey('EC PRIVATE KEY', der, der, null);
  return third?.tag === tags.octetString ? wrappedKey(der, second, third) : null;
}

function wrappedKey(der: Uint8Array<ArrayBuffer>, algorithm: Der, inner: Der): PrivateKey | null {
  const [name, parameters] = partsOf(algorithm.whole);
  const algorithmName = objectIdentifier(name);
  if (algorithmName === keyAlgorithms.rsa) return rsaKey('PRIVATE KEY', der, inner.content);
  if (algorithmName === keyAlgorithms.ec) {
    return ecKey('PRIVATE KEY', der, inner.content, objectIdentifier(parameters));
  }
  const facts = algorithmName === keyAlgorithms.ed25519 ? ed25519Facts : otherFacts(algorithmName);
  return { form: 'PRIVATE KEY', der, facts, publicKey: null, curve: null };
}

function rsaKey(form: PrivateKeyForm, der: Uint8Array<ArrayBuffer>, key: Uint8Array<ArrayBuffer>): PrivateKey | null {
  const parts = partsOf(key);
  if (parts.length < 9) return null;
  const publicKey = { type: 'rsa', modulus: unsignedInteger(parts[1]), exponent: unsignedInteger(parts[2]) } as const;
  return { form, der, facts: rsaFacts(publicKey.modulus), publicKey, curve: null };
}

function ecKey(
  form: PrivateKeyForm,
  der: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
  outerCurve: string | null,
): PrivateKey | null {
  const parts = partsOf(key);
  const tagged = (tag: number) => {
    const part = parts.find((candidate) => candidate.tag === tag);
    return part === undefined ? undefined : partsOf(part.whole)[0];
  };
  const curve = outerCurve ?? objectIdentifier(tagged(0xa0));
  if (curve === '') return null;
  const point = bitStringBytes(tagged(0xa1));
  const publicKey = point.length === 0 ? null : ({ type: 'ec', curve, point } as const);
  return { form, der, facts: ecFacts(curve), publicKey, curve };
}
