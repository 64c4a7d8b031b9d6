import { type Parsed, parsed, refused } from '../result.ts';
import { unescapePart } from './escape.ts';
import { parseHost } from './host.ts';
import type { UserInfo } from './url.ts';

export type Authority = { readonly user: UserInfo | null; readonly host: string };

const userInfoCharacters = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/;

/** Go's `parseAuthority`: everything before the last `@` is the user, and the host's errors come first. */
export function parseAuthority(authority: string, strictColons: boolean): Parsed<Authority> {
  const at = authority.lastIndexOf('@');
  const host = parseHost(authority.slice(at + 1), strictColons);
  if (!host.ok) return host;
  if (at < 0) return parsed({ user: null, host: host.value });
  const user = parseUser(authority.slice(0, at));
  return user.ok ? parsed({ user: user.value, host: host.value }) : user;
}

function parseUser(text: string): Parsed<UserInfo> {
  if (!userInfoCharacters.test(text)) return refused('net/url: invalid userinfo');
  const colon = text.indexOf(':');
  const username = unescapePart(colon < 0 ? text : text.slice(0, colon), 'user');
  if (!username.ok) return username;
  if (colon < 0) return parsed({ username: username.value, password: null });
  const password = unescapePart(text.slice(colon + 1), 'user');
  return password.ok ? parsed({ username: username.value, password: password.value }) : password;
}
