import 'server-only';
import type { Role } from '../access/roles.ts';
import { roleSchema } from '../access/roles.ts';
import { type Auth, authOn } from './auth.ts';
import { hasSessionCookie } from './cookies.ts';
import type { Office } from './office.ts';
import { callerByToken } from './tokens.ts';

/** Who asks, and by what they are known. A token of one profile knows it by all `names` that it has or had. */
export type Caller = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly by:
    | { readonly kind: 'session'; readonly id: string }
    | { readonly kind: 'token'; readonly scope: 'read' | 'write' }
    | { readonly kind: 'token'; readonly scope: 'profile'; readonly names: readonly string[] };
};

/** `cookies` prolong a session that is used. */
export type Asking = { readonly caller: Caller | null; readonly cookies: readonly string[] };

const bearer = /^Bearer +(\S+)$/i;

/** Who asks, by the token that a request bears, else by the session of its cookie. */
export async function whoAsks(office: Office, headers: Headers): Promise<Asking> {
  const authorization = headers.get('authorization');
  if (authorization !== null) {
    const token = bearer.exec(authorization)?.[1];
    return { caller: token === undefined ? null : await callerByToken(office, token), cookies: [] };
  }
  if (!hasSessionCookie(headers)) return { caller: null, cookies: [] };
  const found = await authOf(office).api.getSession({ headers, returnHeaders: true });
  const cookies = found.headers.getSetCookie();
  if (!found.response) return { caller: null, cookies };
  const { user, session } = found.response;
  if (user.removedAt) return { caller: null, cookies };
  const { id, email, name } = user;
  return {
    caller: { id, email, name, role: roleSchema.parse(user.role), by: { kind: 'session', id: session.id } },
    cookies,
  };
}

const auths = new WeakMap<object, Auth>();

function authOf({ db, keys, settings }: Office): Auth {
  const known = auths.get(db);
  if (known) return known;
  const auth = authOn(db, keys, settings);
  auths.set(db, auth);
  return auth;
}
