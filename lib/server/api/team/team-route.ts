import 'server-only';
import type { z } from 'zod';
import { type Admitted, admit } from '../../access/admit.ts';
import { refusal } from '../../access/refusal.ts';
import type { Caller } from '../../accounts/caller.ts';
import type { Office } from '../../accounts/office.ts';
import { readJson } from '../../request/read-json.ts';
import { answering, misformed } from '../post-route.ts';

const mostBytes = 16_384;

/** Next gives none to a route whose path names no part. */
type Context = { readonly params?: Promise<{ readonly id?: string }> };
type Route = (request: Request, context: Context) => Promise<Response>;
type Asked<Question> = { readonly question: Question; readonly office: Office; readonly headers: Headers };
type SessionCaller = Caller & { readonly by: { readonly kind: 'session' } };
type Acting = {
  readonly caller: SessionCaller;
  readonly office: Office;
  readonly id: string;
  readonly request: Request;
};

/** A route for those who have no account yet, or are not known. */
export function openRoute<Question>(
  schema: z.ZodType<Question>,
  answer: (asked: Asked<Question>) => Promise<Response>,
): Route {
  return (request) =>
    answering(async () => {
      const admitted = await admit(request);
      if (admitted instanceof Response) return admitted;
      const question = await readQuestion(request, schema, mostBytes);
      if (question instanceof Response) return question;
      return answer({ question: question.data, office: admitted.office, headers: request.headers });
    });
}

/** A route by which a person who has signed in does something. */
export function personRoute(answer: (acting: Acting) => Promise<Response>): Route {
  return (request, { params }) =>
    answering(async () => {
      const admitted = await admit(request);
      if (admitted instanceof Response) return admitted;
      const caller = personOf(admitted);
      if (!caller) return refusal('unknown');
      return answer({ caller, office: admitted.office, id: (await params)?.id ?? '', request });
    });
}

/** The same with a question in its body. */
export function personAsks<Question>(
  schema: z.ZodType<Question>,
  answer: (acting: Acting & { readonly question: Question }) => Promise<Response>,
): Route {
  return personRoute(async (acting) => {
    const question = await readQuestion(acting.request, schema, mostBytes);
    return question instanceof Response ? question : answer({ ...acting, question: question.data });
  });
}

function personOf({ caller }: Admitted): SessionCaller | null {
  return caller?.by.kind === 'session' ? { ...caller, by: caller.by } : null;
}

export async function readQuestion<Question>(request: Request, schema: z.ZodType<Question>, most: number) {
  const read = await readJson(request, most);
  if (!read.ok) return read.answer;
  const question = schema.safeParse(read.json);
  return question.success ? { data: question.data } : misformed(question.error);
}
