import type { Sources } from '../../node-files/index.ts';
import { type TomlTable, textAt } from '../toml/toml.ts';

/** What config.toml holds under `auth` for a host. */
export type Credentials = {
  readonly username: string;
  readonly password: string;
  readonly auth: string;
  readonly identityToken: string;
  readonly sources: Sources;
};

/** What containerd makes of credentials for a host that asks for Basic. */
export type BasicLogin =
  | { readonly kind: 'password' | 'auth'; readonly user: string }
  | { readonly kind: 'unusable'; readonly reason: UnusableReason; readonly words: string }
  /** Nothing was written at all. */
  | { readonly kind: 'none' };

export type UnusableReason = 'no-password' | 'no-username' | 'token' | 'not-base64' | 'no-colon' | 'empty-part';

/** Reads an `auth` table; the key of a token is written without an underscore. */
export function credentialsIn(table: TomlTable, sources: Sources): Credentials {
  return {
    username: textAt(table, 'username'),
    password: textAt(table, 'password'),
    auth: textAt(table, 'auth'),
    identityToken: textAt(table, 'identitytoken'),
    sources,
  };
}

/**
 * containerd's `ParseAuth` and what its authorizer then does with Basic: a username wins over a token, that over `auth`, and
 * nothing is sent unless there are both a user and a secret.
 */
export function basicLogin({ username, password, auth, identityToken }: Credentials): BasicLogin {
  if (username !== '') return password === '' ? unusable('no-password') : { kind: 'password', user: userOf(username) };
  if (identityToken !== '') return unusable('token');
  if (auth !== '') return decodeAuth(auth);
  return password === '' ? { kind: 'none' } : unusable('no-username');
}

/** Whom a host takes for the user: the name is sent as it is, and ends at its first colon. */
function userOf(username: string): string {
  return username.split(':', 1)[0] ?? '';
}

/** A user and a secret, as containerd's `ParseAuth` makes them of credentials; a token has no user. */
export type UserAndSecret = { readonly user: string; readonly secret: string };

/** What containerd would log in with, whatever it is asked by; null where it cannot read `auth`. */
export function userAndSecret({ username, password, auth, identityToken }: Credentials): UserAndSecret | null {
  if (username !== '') return { user: username, secret: password };
  if (identityToken !== '') return { user: '', secret: identityToken };
  if (auth === '') return { user: '', secret: '' };
  const read = readAuth(auth);
  return 'user' in read ? read : null;
}

function decodeAuth(auth: string): BasicLogin {
  const read = readAuth(auth);
  if ('kind' in read) return read;
  const { user, secret } = read;
  return user === '' || secret === '' ? unusable('empty-part') : { kind: 'auth', user };
}

function readAuth(auth: string): UserAndSecret | Extract<BasicLogin, { kind: 'unusable' }> {
  const compact = auth.replaceAll(/[\r\n]/g, '');
  const wrongAt = firstWrongByte(compact);
  if (wrongAt !== null) return unusable('not-base64', `illegal base64 data at input byte ${wrongAt}`);
  const decoded = new TextDecoder().decode(Uint8Array.from(atob(compact), (byte) => byte.charCodeAt(0)));
  const colon = decoded.indexOf(':');
  if (colon < 0) return unusable('no-colon', 'invalid decoded auth');
  return { user: decoded.slice(0, colon), secret: decoded.slice(colon + 1).replaceAll(/^\0+|\0+$/g, '') };
}

/** Where Go's strict decoder gives up: at a character outside the alphabet, or where padding is missing or too much. */
function firstWrongByte(text: string): number | null {
  const whole = /^(?:[A-Za-z0-9+/]{4})*/.exec(text)?.[0].length ?? 0;
  if (whole === text.length) return null;
  const last = text.slice(whole);
  if (/^(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$/.test(last)) return null;
  const wrong = last.search(/[^A-Za-z0-9+/]/);
  return whole + Math.max(wrong, 0);
}

function unusable(reason: UnusableReason, words = ''): Extract<BasicLogin, { kind: 'unusable' }> {
  return { kind: 'unusable', reason, words };
}
