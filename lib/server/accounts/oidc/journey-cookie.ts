import 'server-only';
import { z } from 'zod';
import type { Settings } from '../../settings/schema.ts';
import { open, type Place, seal } from '../../vault/envelope.ts';
import type { Keyring } from '../../vault/keyring.ts';
import { isForTlsAlone } from '../cookies.ts';
import type { Journey } from './provider.ts';

const lastsSeconds = 600;
const name = 'portolan.oidc';
const place: Place = { table: 'cookies', column: 'oidc', row: 'journey' };
const kept = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  until: z.number(),
});

/** Sealed, so that neither the browser nor who else writes cookies there can choose a journey. */
export function journeyCookie(keys: Keyring, settings: Settings, journey: Journey & { readonly to: string }): string {
  const until = Date.now() + lastsSeconds * 1000;
  return cookie(seal(keys, place, JSON.stringify({ ...journey, until })), lastsSeconds, settings);
}

export function endedJourney(settings: Settings): string {
  return cookie('', 0, settings);
}

export function journeyIn(keys: Keyring, headers: Headers): (Journey & { readonly to: string }) | null {
  const value = new RegExp(`(?:^|;\\s*)${name.replace('.', '\\.')}=([^;]+)`).exec(headers.get('cookie') ?? '')?.[1];
  if (value === undefined) return null;
  try {
    const journey = kept.parse(JSON.parse(open(keys, place, value)));
    return journey.until > Date.now() ? journey : null;
  } catch {
    return null;
  }
}

function cookie(value: string, seconds: number, settings: Settings): string {
  const secure = isForTlsAlone(settings) ? '; Secure' : '';
  return `${name}=${value}; Max-Age=${seconds}; Path=/api/v1/oidc; HttpOnly; SameSite=Lax${secure}`;
}
