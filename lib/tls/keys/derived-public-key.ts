import { tags } from '../der/read-der.ts';
import { writeDer } from '../der/write-der.ts';
import { curveName } from './key-facts.ts';
import type { PrivateKey } from './private-key.ts';
import type { PublicKey } from './public-key.ts';

/**
 * The public half of a key whose file leaves it out, worked out by WebCrypto. Null where the browser does not know
 * the kind of key, or has no WebCrypto because the page was not loaded over https or from localhost.
 */
export async function workOutPublicKey(key: PrivateKey): Promise<PublicKey | null> {
  const { subtle } = globalThis.crypto;
  const algorithm = algorithmOf(key);
  if (subtle === undefined || algorithm === null) return null;
  try {
    const imported = await subtle.importKey('pkcs8', asPkcs8(key), algorithm, true, ['sign']);
    return fromJwk(key, await subtle.exportKey('jwk', imported));
  } catch {
    return null;
  }
}

function algorithmOf(key: PrivateKey): { name: string; namedCurve?: string } | null {
  if (key.facts.name === 'Ed25519') return { name: 'Ed25519' };
  const namedCurve = key.curve === null ? null : curveName(key.curve);
  return namedCurve === null ? null : { name: 'ECDSA', namedCurve };
}

function fromJwk(key: PrivateKey, { x = '', y = '' }: JsonWebKey): PublicKey {
  if (key.curve === null) return { type: 'ed25519', point: fromBase64Url(x) };
  return { type: 'ec', curve: key.curve, point: Uint8Array.of(4, ...fromBase64Url(x), ...fromBase64Url(y)) };
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}

/** WebCrypto takes PKCS#8 alone. */
function asPkcs8(key: PrivateKey): Uint8Array<ArrayBuffer> {
  if (key.form === 'PRIVATE KEY') return key.der;
  const algorithm = writeDer(
    tags.sequence,
    ecAlgorithm,
    writeDer(tags.objectIdentifier, encodeIdentifier(key.curve ?? '')),
  );
  return writeDer(tags.sequence, Uint8Array.of(tags.integer, 1, 0), algorithm, writeDer(tags.octetString, key.der));
}

const ecAlgorithm = writeDer(tags.objectIdentifier, encodeIdentifier('1.2.840.10045.2.1'));

function encodeIdentifier(dotted: string): Uint8Array {
  const [root = 0, first = 0, ...rest] = dotted.split('.').map(Number);
  return Uint8Array.from([root * 40 + first, ...rest].flatMap(encodeNumber));
}

function encodeNumber(number: number): number[] {
  const digits = [number & 0x7f];
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}
