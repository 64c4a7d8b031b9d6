import 'server-only';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derive, type Keyring } from './keyring.ts';

/** The place that a secret belongs to: sealed there, it cannot be opened at any other. */
export type Place = { readonly table: string; readonly column: string; readonly row: string };

/** Says neither why nor what: the secret was sealed for another place or with another key, or it was changed. */
export class UnreadableSecret extends Error {
  constructor({ table, column }: Place) {
    super(`A secret in ${table}.${column} cannot be read with this key.`);
  }
}

const version = 'v1';
const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** Encrypts a text as `v1.<name of the key>.<nonce, what is encrypted, tag>`. */
export function seal({ current }: Keyring, place: Place, text: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, derive(current, 'vault'), nonce);
  cipher.setAAD(bound(current.name, place));
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return [version, current.name, sealed.toString('base64url')].join('.');
}

export function open({ all }: Keyring, place: Place, envelope: string): string {
  const [found, name = '', body = ''] = envelope.split('.');
  const key = all.find((each) => each.name === name);
  const sealed = Buffer.from(body, 'base64url');
  if (found !== version || !key || sealed.length < nonceLength + tagLength) throw new UnreadableSecret(place);
  const decipher = createDecipheriv(algorithm, derive(key, 'vault'), sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(bound(name, place));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  try {
    return decipher.update(sealed.subarray(nonceLength, -tagLength), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new UnreadableSecret(place);
  }
}

/** Whether it is sealed with another key than the present one. */
export function isOutdated({ current }: Keyring, envelope: string): boolean {
  return keyNameOf(envelope) !== current.name;
}

export function keyNameOf(envelope: string): string {
  return envelope.split('.')[1] ?? '';
}

function bound(key: string, { table, column, row }: Place): Buffer {
  return Buffer.from(JSON.stringify([version, key, table, column, row]));
}
