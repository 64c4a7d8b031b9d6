import 'server-only';
import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import { problemAnswer } from './answers.ts';

const problems = {
  400: 'The request is no JSON, or not of this form.',
  401: 'The server takes an account, and the request bears neither a session nor a token.',
  403: 'The request comes from a page of another site, or from an account that may not do this.',
  413: 'The request is too large.',
  415: 'The request is not application/json.',
  421: 'The server does not answer to this host name.',
};

const open = { ...problems, 422: 'The document, the target or the number of endpoints is refused.' };
const member = {
  ...problems,
  404: 'There is no such profile, proposal, revision or comment.',
  409: 'It cannot be done as things stand; the code says why.',
};

type Described = {
  readonly summary: string;
  readonly description?: string;
  /** By the names that the path has; further ones are asked for behind it. */
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly question?: z.ZodType;
  /** null where nothing is answered but that it was done. */
  readonly answer: z.ZodType | null;
  readonly mediaType?: string;
  readonly status?: 200 | 201;
};

/** A question that takes an account on a shared server alone. */
export function openOperation(described: Described): ZodOpenApiOperationObject {
  return operation(described, open);
}

/** A question of members and their tokens. */
export function memberOperation(described: Described): ZodOpenApiOperationObject {
  return operation(described, member);
}

const name = z.string().meta({ description: 'Of the profile.' });

/** What the paths of profiles name. */
export const inProfile = z.object({ name });
export const inRevision = z.object({ name, number: z.int().meta({ description: 'Of the revision.' }) });
export const inProposal = z.object({ name, number: z.int().meta({ description: 'Of the proposal.' }) });

function operation(described: Described, failures: Readonly<Record<number, string>>): ZodOpenApiOperationObject {
  const { summary, description, path, query, question, answer, mediaType = 'application/json' } = described;
  const failed = Object.entries(failures).map(([status, text]) => [
    status,
    { description: text, content: { 'application/problem+json': { schema: problemAnswer } } },
  ]);
  const answered = answer
    ? { [described.status ?? 200]: { description: 'Answered.', content: { [mediaType]: { schema: answer } } } }
    : { 204: { description: 'Done.' } };
  return {
    summary,
    ...(description === undefined ? {} : { description }),
    ...(path || query ? { requestParams: { ...(path ? { path } : {}), ...(query ? { query } : {}) } } : {}),
    ...(question ? { requestBody: { required: true, content: { 'application/json': { schema: question } } } } : {}),
    responses: { ...answered, ...Object.fromEntries(failed) },
  };
}
