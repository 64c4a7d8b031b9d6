import 'server-only';
import type { Caller } from '../accounts/caller.ts';
import type { Need } from './needs.ts';
import { isAtLeast } from './roles.ts';

export type Judgement = 'let in' | 'unknown' | 'forbidden';

/** Whether who asks may, for that profile; `alone` says that nobody but this machine reaches the server. */
export function judge(need: Need, caller: Caller | null, alone: boolean, profile: string | null = null): Judgement {
  if (isOpen(need, alone)) return 'let in';
  if (caller === null || need.role === null) return 'unknown';
  return mayAsk(need, caller, profile) && isAtLeast(caller.role, need.role) ? 'let in' : 'forbidden';
}

export function isOpen({ role, openAlone }: Need, alone: boolean): boolean {
  return role === null || (openAlone && alone);
}

function mayAsk({ token }: Need, { by }: Caller, profile: string | null): boolean {
  if (by.kind === 'session') return true;
  if (by.scope === 'profile') return token === 'profile' && profile !== null && by.names.includes(profile);
  return token === 'read' || (token !== null && by.scope === 'write');
}
