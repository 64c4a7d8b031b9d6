import { z } from 'zod';
import { changeIds } from '../changes/index.ts';
import { refusalIds, roles } from '../review/index.ts';
import { storedContent } from './content.ts';

/** The forms of what the server answers about profiles, for those who ask and for their description. */

const time = z.string().meta({ description: 'ISO 8601, in UTC' });
const userId = z.string();

/** Who is meant by the ids of an answer, by these. */
export const peopleAnswer = z
  .record(userId, z.object({ name: z.string(), email: z.string() }))
  .meta({ description: 'Who is meant by the ids, by these.' });

export const approvalsAsked = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

const approvals = z.array(userId);
const ended = { by: userId, reason: z.string() };

/** How a proposal stands, as `lib/review` has it. */
export const standingAnswer = z.discriminatedUnion('stage', [
  z.object({ stage: z.literal('draft') }),
  z.object({ stage: z.literal('in-review'), approvals }),
  z.object({ stage: z.literal('changes-requested'), ...ended }),
  z.object({ stage: z.literal('approved'), approvals }),
  z.object({
    stage: z.literal('published'),
    by: userId,
    revision: z.int(),
    approvals,
    requiredApprovals: z.int(),
    emergency: z.string().nullable(),
  }),
  z.object({ stage: z.literal('rejected'), ...ended }),
  z.object({ stage: z.literal('withdrawn'), ...ended }),
]);

/** What of a content a list shows. */
export const summaryAnswer = z.object({ target: storedContent.shape.target, mirrors: z.int() });

export type Summary = z.infer<typeof summaryAnswer>;

export const lastTest = z.object({
  at: time,
  by: userId,
  works: z.int(),
  warnings: z.int(),
  fails: z.int(),
});

const endpointState = z.strictObject({
  host: z.string().max(4_096),
  state: z.enum(['works', 'warnings', 'fails', 'not-asked']),
  verdict: z.string().max(200).nullable(),
  says: z.string().max(2_000).nullable(),
});

export const mostAttached = 1_000;

/** What came of tests, as it is kept: their hosts and verdicts. */
export const probeResults = z.strictObject({
  at: z.iso.datetime(),
  tests: z.array(endpointState).max(mostAttached),
});

export type ProbeResults = z.infer<typeof probeResults>;

const profileBase = z.object({
  name: z.string(),
  requiredApprovals: approvalsAsked,
  allowsErrors: z.boolean(),
  publishedRevision: z.int().meta({ description: '0 before the first.' }),
  publishedAt: time.nullable(),
  openProposals: z.int(),
  summary: summaryAnswer.nullable().meta({ description: 'Of what is published, else of the newest proposal.' }),
  lastTest: lastTest.nullable(),
  createdAt: time,
  archivedAt: time.nullable(),
});

export const profilesAnswer = z.object({ profiles: z.array(profileBase) });

export const proposalHead = z.object({
  number: z.int(),
  title: z.string(),
  standing: standingAnswer,
  author: userId,
  version: z.int(),
  base: z.int(),
  restores: z.int().nullable(),
  errors: z.int(),
  changedBy: userId,
  changedAt: time,
  createdAt: time,
  submittedAt: time.nullable(),
});

export const revisionHead = z.object({
  number: z.int(),
  checksum: z.string(),
  message: z.string(),
  author: userId,
  publishedBy: userId,
  publishedAt: time,
  proposal: z.int(),
  emergency: z.string().nullable(),
  summary: summaryAnswer,
});

export const revisionsAnswer = z.object({ revisions: z.array(revisionHead), people: peopleAnswer });

export const profileAnswer = profileBase.extend({
  createdBy: userId,
  formerNames: z.array(z.string()).meta({ description: 'They lead to it still.' }),
  revisions: z.array(revisionHead).meta({ description: 'The newest first.' }),
  proposals: z.array(proposalHead).meta({ description: 'The newest first.' }),
  people: peopleAnswer,
});

/** Each with the marks of secrets in their place. */
const redactedContent = storedContent.meta({ description: 'With a mark in the place of each secret.' });

export const revisionAnswer = revisionHead.extend({ content: redactedContent, people: peopleAnswer });

const modelPath = z.array(z.union([z.string(), z.number()])).nullable();

const change = z.object({
  id: z.enum(changeIds),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  path: modelPath,
});

const secretKind = z.enum(['password', 'token', 'auth', 'private-key', 'secret', 'url-password']);

const secretChange = z.object({
  kind: secretKind,
  path: modelPath,
  name: z.string(),
  change: z.enum(['added', 'removed', 'changed', 'unchanged']),
});

const mark = z.object({
  range: z.object({ from: z.int(), to: z.int() }),
  kind: secretKind,
  path: modelPath,
  name: z.string(),
});

const marks = z.array(mark).meta({ description: 'Where the marks stand in the document.' });

/** What is otherwise in one content than in another, without their secrets. */
export const comparisonAnswer = z.object({
  before: redactedContent.nullable().meta({ description: 'null where nothing was published yet.' }),
  after: redactedContent,
  marks: z.object({ before: marks, after: marks }),
  changes: z.array(change),
  secrets: z.array(secretChange),
});

const proposalOutside = proposalHead.extend({
  profile: z.string(),
  archived: z.boolean(),
  editors: z.array(userId),
  publishedRevision: z.int(),
  requiredApprovals: approvalsAsked,
  allowsErrors: z.boolean(),
  probeResults: probeResults.nullable(),
  events: z.array(
    z.object({
      seq: z.int(),
      at: time,
      by: userId,
      what: z.string(),
      version: z.int(),
      reason: z.string().nullable(),
      revision: z.int().nullable(),
    }),
  ),
  reasonsAgainst: z
    .record(z.string(), z.enum(refusalIds).nullable())
    .meta({ description: 'Why whoever asks cannot do something to it, by what; null where they can.' }),
  me: z.object({ id: userId, role: z.enum(roles) }),
  comments: z.object({ total: z.int(), open: z.int(), unread: z.int() }),
  people: peopleAnswer,
});

export const proposalAnswer = proposalOutside.extend({
  comparison: comparisonAnswer.meta({ description: 'With the published revision that it was made from.' }),
});

/** How a proposal stands, as somebody who looks at its review asks again and again. */
export const standAnswer = z.object({
  proposal: proposalOutside,
  discussion: z.string().meta({ description: 'Another one as soon as something is otherwise in its comments.' }),
});

export const contentAnswer = z.object({
  version: z.int(),
  content: storedContent,
  redacted: z.boolean().meta({ description: 'Whether secrets were left out, for who may not see them.' }),
});

export const mergeAnswer = z.object({
  version: z.int(),
  onto: z.int().meta({ description: 'The published revision.' }),
  base: storedContent.nullable(),
  mine: storedContent,
  theirs: storedContent,
});

const person = z.object({ id: userId, name: z.string() });

/** How a draft stands, as somebody at work on it asks again and again. */
export const presenceAnswer = z.object({
  title: z.string(),
  version: z.int(),
  base: z.int(),
  publishedRevision: z.int(),
  archived: z.boolean(),
  standing: standingAnswer,
  changedBy: person,
  reasonsAgainst: z.record(z.string(), z.enum(refusalIds).nullable()),
  others: z.array(person).meta({ description: 'Who else has it open.' }),
});

export const savedAnswer = z.object({ version: z.int(), standing: standingAnswer, errors: z.int() });

export const conflictAnswer = z.object({
  code: z.literal('conflict'),
  version: z.int(),
  theirs: storedContent,
  by: person,
});

export const commentPlace = z
  .strictObject({
    file: z.string().max(4_096),
    side: z.enum(['before', 'after']),
    line: z.int().min(1),
    text: z.string().max(10_000).meta({ description: 'Of the line, without secrets.' }),
    version: z.int().min(1),
  })
  .meta({ description: 'A line of a diff.' });

const commentAnswer = z.object({
  id: z.string(),
  thread: z.string(),
  place: commentPlace.nullable(),
  by: userId,
  at: time,
  text: z.string().meta({ description: 'Empty where it was deleted.' }),
  editedAt: time.nullable(),
  deletedAt: time.nullable(),
  resolvedBy: userId.nullable(),
  resolvedAt: time.nullable(),
  unread: z.boolean(),
  mentions: z.array(userId),
});

export const commentsAnswer = z.object({
  comments: z.array(commentAnswer),
  people: peopleAnswer,
  state: z.string().meta({ description: 'Of the discussion, as the standing of the proposal has it.' }),
});

export const revealedAnswer = z.object({ value: z.string().meta({ description: 'As it is written.' }) });
