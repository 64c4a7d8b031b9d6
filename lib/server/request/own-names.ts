import 'server-only';
import type { Settings } from '../settings/schema.ts';

/** The further host names that the settings give the server. */
export function ownNames({ PORTOLAN_HOSTS, PORTOLAN_URL }: Settings): readonly string[] {
  return PORTOLAN_URL ? [...PORTOLAN_HOSTS, new URL(PORTOLAN_URL).host] : PORTOLAN_HOSTS;
}
