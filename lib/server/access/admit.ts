import 'server-only';
import { type Caller, whoAsks } from '../accounts/caller.ts';
import { type Office, office } from '../accounts/office.ts';
import { settings } from '../settings/settings.ts';
import { isSharedServer } from './is-shared-server.ts';
import { judge } from './judge.ts';
import { needOf, profileIn } from './needs.ts';
import { refusal } from './refusal.ts';

export type Admitted = { readonly caller: Caller | null; readonly office: Office };

/** Who asks, where they may: what a route does itself, so that it is safe whatever stands before it. */
export async function admit(request: Request): Promise<Admitted | Response> {
  const its = await office();
  const { caller } = await whoAsks(its, request.headers);
  const { pathname } = new URL(request.url);
  const alone = !isSharedServer(settings());
  const judgement = judge(needOf(pathname, request.method), caller, alone, profileIn(pathname));
  return judgement === 'let in' ? { caller, office: its } : refusal(judgement);
}
