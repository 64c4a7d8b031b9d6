import 'server-only';
import { listensAlone } from '../settings/listens-alone.ts';
import type { Settings } from '../settings/schema.ts';

/** Whether the server is one that takes an account for everything. */
export function isSharedServer(settings: Settings): boolean {
  return settings.PORTOLAN_ACCOUNTS === 'required' || !listensAlone(settings);
}
