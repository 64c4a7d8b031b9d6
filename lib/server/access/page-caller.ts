import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { type Caller, whoAsks } from '../accounts/caller.ts';
import { type Office, office } from '../accounts/office.ts';
import { judge } from './judge.ts';
import { needOf } from './needs.ts';

/** Who opens a page that takes an account; whoever may not is sent away, whatever stands before the page. */
export async function pageCaller(path: string): Promise<{ readonly caller: Caller; readonly office: Office }> {
  const its = await office();
  const { caller } = await whoAsks(its, await headers());
  if (caller === null || judge(needOf(path, 'GET'), caller, false) !== 'let in') redirect('/sign-in');
  return { caller, office: its };
}
