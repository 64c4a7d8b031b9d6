import { type Der, objectIdentifier, partsOf, tags, unsignedInteger } from '../der/read-der.ts';
import { decrypt, type MacParameters, macIsRight, withDefiniteLengths } from './ciphers.ts';

type Bytes = Uint8Array<ArrayBuffer>;

type Found = { readonly certificates: Bytes[]; readonly keys: Bytes[] };

export type Pkcs12 =
  | { readonly ok: true; readonly certificates: readonly Bytes[]; readonly keys: readonly Bytes[] }
  | { readonly ok: false; readonly problem: 'password' | 'unsupported' };

const openEnded = 0x80;
const encryptedData = '1.2.840.113549.1.7.6';
const bags = '1.2.840.113549.1.12.10.1';
const x509Certificate = '1.2.840.113549.1.9.22.1';

/** Certificates and keys of a PKCS#12 file (`.p12`, `.pfx`) in the file's order; without a password, files without one. */
export function readPkcs12(bytes: Bytes, password: string | null): Pkcs12 {
  // An absent password is kept as no bytes by some programs and as an empty text by others.
  const candidates = password === null || password === '' ? ['', null] : [password];
  try {
    const [, safe, macData] = partsOf(definite(bytes));
    const content = octets(contentOf(safe));
    const mac = macData === undefined ? null : macOf(macData);
    for (const candidate of candidates) {
      const right = mac === null ? true : macIsRight(content, mac, candidate);
      if (right === null) return { ok: false, problem: 'unsupported' };
      const found = right ? readSafe(content, candidate) : null;
      if (found !== null) return { ok: true, ...found };
    }
    return { ok: false, problem: 'password' };
  } catch {
    return { ok: false, problem: 'unsupported' };
  }
}

function readSafe(content: Bytes, password: string | null): Found | null {
  const found: Found = { certificates: [], keys: [] };
  for (const part of partsOf(definite(content))) {
    const [type] = partsOf(part.whole);
    const isEncrypted = objectIdentifier(type) === encryptedData;
    const inside = isEncrypted ? openEncrypted(contentOf(part), password) : octets(contentOf(part));
    const bagList = inside === null ? [] : partsOf(definite(inside));
    // A wrong password for a file without a check shows in what comes out.
    if (isEncrypted && bagList.length === 0) return null;
    for (const bag of bagList) if (!readBag(bag, password, found)) return null;
  }
  return found;
}

function readBag(bag: Der, password: string | null, found: Found): boolean {
  const [type] = partsOf(bag.whole);
  const value = contentOf(bag);
  if (value === undefined) return true;
  switch (objectIdentifier(type).slice(bags.length + 1)) {
    case '1':
      found.keys.push(value.whole);
      return true;
    case '2': {
      const [algorithm, encrypted] = partsOf(value.whole);
      const key = open(algorithm, encrypted, password);
      if (key !== null) found.keys.push(key);
      return key !== null;
    }
    case '3': {
      const [form] = partsOf(value.whole);
      if (objectIdentifier(form) === x509Certificate) found.certificates.push(octets(contentOf(value)));
      return true;
    }
    default:
      return true;
  }
}

function openEncrypted(content: Der | undefined, password: string | null): Bytes | null {
  const [, info] = content === undefined ? [] : partsOf(content.whole);
  const [, algorithm, encrypted] = info === undefined ? [] : partsOf(info.whole);
  return open(algorithm, encrypted, password);
}

function open(algorithm: Der | undefined, encrypted: Der | undefined, password: string | null): Bytes | null {
  const [name, parameters] = algorithm === undefined ? [] : partsOf(algorithm.whole);
  if (parameters === undefined || encrypted === undefined) return null;
  return decrypt(objectIdentifier(name), parameters.whole, octets(encrypted), password);
}

function macOf(macData: Der): MacParameters {
  const [digestInfo, salt, iterations] = partsOf(macData.whole);
  const [algorithm, expected] = digestInfo === undefined ? [] : partsOf(digestInfo.whole);
  const [digest] = algorithm === undefined ? [] : partsOf(algorithm.whole);
  const count = unsignedInteger(iterations).reduce((sum, digit) => sum * 256 + digit, 0);
  return {
    digest: objectIdentifier(digest),
    salt: octets(salt),
    iterations: Math.max(count, 1),
    expected: octets(expected),
  };
}

function definite(bytes: Bytes): Bytes {
  return bytes[1] === openEnded ? withDefiniteLengths(bytes) : bytes;
}

/** What stands in the explicit `[0]` of a ContentInfo, a bag or a certificate's wrapping. */
function contentOf(value: Der | undefined): Der | undefined {
  const [, wrapped] = value === undefined ? [] : partsOf(value.whole);
  return wrapped === undefined ? undefined : partsOf(wrapped.whole)[0];
}

/** An octet string, in one piece or in several as BER has it. */
function octets(value: Der | undefined): Bytes {
  if (value === undefined) return new Uint8Array();
  const isConstructed = (value.tag & 0x20) !== 0 && value.tag !== tags.sequence;
  if (!isConstructed) return value.content;
  return Uint8Array.from(partsOf(value.whole).flatMap((piece) => [...piece.content]));
}
