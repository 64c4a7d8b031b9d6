import 'server-only';
import type { Office } from '../accounts/office.ts';
import type { Settings } from '../settings/schema.ts';
import { isSharedServer } from './is-shared-server.ts';
import { isOpen, judge } from './judge.ts';
import { needOf, profileIn } from './needs.ts';
import { refusal } from './refusal.ts';

/** What stands in a request's way, or null: a refusal, or the path of the sign-in. `cookies` prolong the session of who asks. */
export type Guarded = { readonly refused: Response | string | null; readonly cookies: readonly string[] };

type Asked = { readonly path: string; readonly search: string; readonly method: string; readonly headers: Headers };

/** Stands before all pages and routes. Where nothing takes an account, no database is opened. */
export async function guard(asked: Asked, settings: Settings, open = openOffice): Promise<Guarded> {
  const alone = !isSharedServer(settings);
  const need = needOf(asked.path, asked.method);
  if (isOpen(need, alone)) return { refused: null, cookies: [] };
  // Loaded here: a server that takes no accounts starts without them.
  const { whoAsks } = await import('../accounts/caller.ts');
  const { caller, cookies } = await whoAsks(await open(), asked.headers);
  const judgement = judge(need, caller, alone, profileIn(asked.path));
  if (judgement === 'let in') return { refused: null, cookies };
  return {
    refused: isPage(asked.method, asked.path) && judgement === 'unknown' ? signInFirst(asked) : refusal(judgement),
    cookies,
  };
}

/** Whether it is for people: they are shown a page, programs a problem. */
export function isPage(method: string, path: string): boolean {
  return method === 'GET' && !path.startsWith('/api/');
}

async function openOffice(): Promise<Office> {
  const { office } = await import('../accounts/office.ts');
  return office();
}

function signInFirst({ path, search }: Asked): string {
  return path === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path + search)}`;
}
