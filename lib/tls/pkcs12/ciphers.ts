import 'node-forge/lib/sha1.js';
import 'node-forge/lib/sha256.js';
import 'node-forge/lib/sha512.js';
import asn1 from 'node-forge/lib/asn1.js';
import hmac from 'node-forge/lib/hmac.js';
import md from 'node-forge/lib/md.js';
import pbe from 'node-forge/lib/pbe.js';
import util from 'node-forge/lib/util.js';

export type MacParameters = {
  readonly digest: string;
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly expected: Uint8Array;
};

const digestNames: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const macKey = 3;
const pbes2 = '1.2.840.113549.1.5.13';
const loose = { strict: false, parseAllBytes: false };

/** Whether the password is the file's: its integrity check comes out right. Null for a digest that is not known. */
export function macIsRight(bytes: Uint8Array, mac: MacParameters, password: string | null): boolean | null {
  const digest = md.algorithms[digestNames[mac.digest] ?? '']?.create();
  if (digest === undefined) return null;
  const salt = util.createBuffer(characters(mac.salt));
  const key = pbe.generatePkcs12Key(password, salt, macKey, mac.iterations, digest.digestLength, digest);
  const check = hmac.create();
  check.start(digest, key);
  check.update(characters(bytes));
  return check.getMac().getBytes() === characters(mac.expected);
}

/** What was encrypted with a password, or null where the password is wrong. Throws for a cipher that is not known. */
export function decrypt(
  algorithm: string,
  parameters: Uint8Array,
  bytes: Uint8Array,
  password: string | null,
): Uint8Array<ArrayBuffer> | null {
  // PBES2 takes the password in UTF-8, the older ciphers in UTF-16.
  const secret = algorithm === pbes2 ? characters(new TextEncoder().encode(password ?? '')) : password;
  const cipher = pbe.getCipher(algorithm, asn1.fromDer(characters(parameters), loose), secret);
  cipher.update(util.createBuffer(characters(bytes)));
  return cipher.finish() ? fromCharacters(cipher.output.getBytes()) : null;
}

/** The same structure with definite lengths: macOS writes PKCS#12 in BER. */
export function withDefiniteLengths(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return fromCharacters(asn1.toDer(asn1.fromDer(characters(bytes), loose)).getBytes());
}

function characters(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function fromCharacters(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
