import 'server-only';
import type { Settings } from '../settings/schema.ts';

export const cookiePrefix = 'portolan';
const cookieName = `${cookiePrefix}.session_token`;

/** Whether the browser may send it over TLS alone. */
export function isForTlsAlone({ PORTOLAN_URL }: Settings): boolean {
  return PORTOLAN_URL?.startsWith('https://') ?? false;
}

export function hasSessionCookie(headers: Headers): boolean {
  return headers.get('cookie')?.includes(`${cookieName}=`) ?? false;
}

/** Takes the cookie of a session that has ended out of the browser. */
export function endedCookie(settings: Settings): string {
  const ended = 'Max-Age=0; Path=/; HttpOnly; SameSite=Lax';
  return isForTlsAlone(settings) ? `__Secure-${cookieName}=; ${ended}; Secure` : `${cookieName}=; ${ended}`;
}
