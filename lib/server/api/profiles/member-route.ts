import 'server-only';
import type { z } from 'zod';
import { admit } from '../../access/admit.ts';
import { refusal } from '../../access/refusal.ts';
import type { Caller } from '../../accounts/caller.ts';
import type { Office } from '../../accounts/office.ts';
import { presentName } from '../../profiles/profile-names.ts';
import type { ProposalAt } from '../../proposals/find-proposal.ts';
import { answering } from '../post-route.ts';
import { readQuestion } from '../team/team-route.ts';
import { refused } from './answers.ts';

type Params = { readonly name?: string; readonly number?: string; readonly id?: string };
/** Next gives none to a route whose path names no part. */
type Context = { readonly params?: Promise<Params> };
type Route = (request: Request, context: Context) => Promise<Response>;
export type Acting = {
  readonly caller: Caller;
  readonly office: Office;
  readonly request: Request;
  /** The profile, and the proposal or revision where the path names one. */
  readonly at: ProposalAt;
  /** How the path names the profile: by its name, or by one that it had. */
  readonly asked: string;
  /** The comment. */
  readonly id: string;
};

/** A route by which a member, or a token of theirs, reads or does something. */
export function memberRoute(answer: (acting: Acting) => Promise<Response>): Route {
  return (request, { params }) =>
    answering(async () => {
      const admitted = await admit(request);
      if (admitted instanceof Response) return admitted;
      const { caller, office } = admitted;
      if (caller === null) return refusal('unknown');
      const { name: asked, number = '0', id = '' }: Params = (await params) ?? {};
      const profile = asked === undefined ? '' : await presentName(office.db, asked);
      if (profile === null || !/^\d{1,9}$/.test(number)) return refused({ why: 'unknown' });
      return answer({ caller, office, request, at: { profile, number: Number(number) }, asked: asked ?? '', id });
    });
}

/** The same with a question in its body. */
export function memberAsks<Question>(
  schema: z.ZodType<Question>,
  mostBytes: number,
  answer: (acting: Acting & { readonly question: Question }) => Promise<Response>,
): Route {
  return memberRoute(async (acting) => {
    const question = await readQuestion(acting.request, schema, mostBytes);
    return question instanceof Response ? question : answer({ ...acting, question: question.data });
  });
}
