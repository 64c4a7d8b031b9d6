import 'server-only';
import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { type Caller, whoAsks } from '../accounts/caller.ts';
import { type Office, office } from '../accounts/office.ts';
import { judge } from './judge.ts';
import { needOf } from './needs.ts';

/** Who opens a page that takes an account; whoever may not is sent away, whatever stands before the page. */
export async function pageCaller(path: string): Promise<{ readonly caller: Caller; readonly office: Office }> {
  // First: it tells the build that there is nobody to ask for yet.
  const asked = await headers();
  const its = await office();
  const { caller } = await whoAsks(its, asked);
  if (caller === null) redirect('/sign-in');
  if (judge(needOf(path, 'GET'), caller, false) !== 'let in') forbidden();
  return { caller, office: its };
}
