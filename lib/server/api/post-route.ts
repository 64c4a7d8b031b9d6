import 'server-only';
import type { z } from 'zod';
import type { Locale } from '../../../messages/locale.ts';
import { preferredLocale } from '../../../messages/locale.ts';
import { log } from '../request/log.ts';
import { problem } from '../request/problem.ts';
import { readJson } from '../request/read-json.ts';

export type Asked<Question> = { readonly question: Question; readonly locale: Locale; readonly signal: AbortSignal };

/** A route that answers questions of one form, in the language that the request prefers. */
export function postRoute<Question>(
  schema: z.ZodType<Question>,
  mostBytes: number,
  answer: (asked: Asked<Question>) => Response | Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const read = await readJson(request, mostBytes);
    if (!read.ok) return read.answer;
    const question = schema.safeParse(read.json);
    if (!question.success) return misformed(question.error);
    const locale = preferredLocale(request.headers.get('accept-language') ?? '');
    return answering(() => answer({ question: question.data, locale, signal: request.signal }));
  };
}

/** What is answered, or that the server failed at it. */
export async function answering(answer: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    // Its message may quote what was asked.
    log.error(
      { stack: error instanceof Error ? error.stack?.replace(/^.*\n/, '') : null },
      'a question was not answered',
    );
    return problem(500, 'Internal error', 'The server failed at this; its log says where.');
  }
}

export function misformed(error: z.ZodError): Response {
  const errors = error.issues.map(({ path, message }) => ({
    pointer: `#${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`,
    message,
  }));
  return problem(400, 'Misformed question', 'The request is not of the form that /api/v1/openapi.json describes.', {
    errors,
  });
}

export function json(value: unknown): Response {
  return Response.json(value, { headers: { 'Cache-Control': 'no-store' } });
}
