import type { SecretKind } from './secret.ts';

/** By the name without case, dashes and underscores. Names of files and places that a secret is in are no secrets. */
const elsewhere = /(?:file|path|dir|directory|name|url|uri|host|type|id|ttl|expiry|helper|store)s?$/;

const kinds: readonly (readonly [SecretKind, RegExp])[] = [
  ['password', /pas+w(?:or|ro|o|r)?d?|passwort|passphrase|passcode|kennwort|pwd|^(?:user|my|login)?pass$|密码|口令/],
  ['private-key', /(?:private|client|tls|ssh|signing|encryption)key|私钥/],
  ['token', /token|bearer|jwt$|令牌/],
  ['auth', /auths?$|authorization|credentials?$|^creds?$|凭据|凭证/],
  ['secret', /secret|apikey|accesskey|密钥/],
];

/** What a key of this name holds, if its name promises a secret: `password`, `passwd`, `api_key`, `authToken`, `密码`. */
export function kindOfKey(name: string): SecretKind | null {
  if (!/^[\p{L}\p{N}_ -]+$/u.test(name)) return null;
  const plain = name.toLowerCase().replaceAll(/[_ -]/g, '');
  if (elsewhere.test(plain)) return null;
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
