import 'server-only';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { conflictAnswer } from '../../../profile/answers.ts';
import type { RefusalId } from '../../../review/index.ts';
import type { Failure, Outcome } from '../../profiles/outcome.ts';
import { has } from '../../request/has.ts';
import { problem } from '../../request/problem.ts';
import { json } from '../post-route.ts';

const stale = (detail: string) => [409, 'Not now', detail] as const;
const forbidden = (detail: string) => [403, 'Not allowed', detail] as const;

const failures = {
  unknown: [404, 'Not there', 'There is no such profile, proposal, revision or comment.'],
  'not-there': [404, 'Not there', 'There is no such revision.'],
  taken: [409, 'Taken', 'A profile has or had this name.'],
  archived: stale('The profile is archived.'),
  'paths-in-the-way': stale(
    'The path of a TLS file is that of another file, or leads through one: no archive holds both.',
  ),
  'too-many-nodes': stale('The profile has as many nodes as it can have.'),
  deleted: stale('The comment was deleted.'),
  'owners-only': forbidden('This takes an owner.'),
  'persons-only': forbidden('This takes a person who has signed in, not a token.'),
  'role-too-low': forbidden('The role of who asks does not reach so far.'),
  'not-yours': forbidden('This is for whoever wrote it.'),
  'own-change': forbidden('Who wrote in a change cannot approve it.'),
  'reason-missing': [422, 'Reason missing', 'This takes a reason.'],
  closed: stale('The proposal was published, rejected or withdrawn.'),
  'wrong-stage': stale('The proposal does not stand where this can be done.'),
  'outdated-version': stale('The proposal was edited since this version.'),
  'already-approved': stale('Who asks has approved this version.'),
  'not-approved-by-you': stale('Who asks has not approved this version.'),
  errors: stale('The document has errors, which the profile does not allow.'),
  'approvals-missing': stale('Approvals are missing.'),
  'base-moved': stale('Another revision was published since the proposal was made.'),
  'not-published-revision': stale('This is not the published revision.'),
} as const satisfies Record<Exclude<Failure['why'], 'conflict'> | RefusalId, readonly [number, string, string]>;

/** `code` is what the pages have words for. */
export function refused(failure: Failure): Response {
  if (failure.why === 'conflict') {
    const { version, theirs, by } = failure;
    const detail = 'Somebody saved this since. Nothing was overwritten.';
    const more: z.infer<typeof conflictAnswer> = { code: 'conflict', version, theirs, by };
    return problem(409, 'Saved by somebody else', detail, more);
  }
  const [status, title, detail] = failures[failure.why];
  return problem(status, title, detail, { code: failure.why });
}

/** What was done, without the word that it was. */
export function outcome<Value extends object>(done: Outcome<Value>, status = 200): Response {
  if (!done.ok) return refused(done);
  const { ok: _, ...value } = done;
  if (Object.keys(value).length === 0)
    return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  const answer = json(value);
  return status === 200 ? answer : new Response(answer.body, { status, headers: answer.headers });
}

export function found(value: object | null): Response {
  return value === null ? refused({ why: 'unknown' }) : json(value);
}

/** The same, with no more than a word where the request has it already. */
export function foundOnce(request: Request, value: object | null): Response {
  if (value === null) return found(value);
  const etag = `"${createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-store' };
  return has(request)(etag) ? new Response(null, { status: 304, headers }) : Response.json(value, { headers });
}
