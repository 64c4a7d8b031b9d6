import 'server-only';
import { z } from 'zod';
import { approvalsAsked, commentPlace, probeResults } from '../../../profile/answers.ts';
import { profileContent } from '../../../profile/content.ts';

const longestTitle = 200;
const longestReason = 2_000;
const longestComment = 20_000;

/** Of a content: its document, TLS files and the names of its images. */
export const mostContentBytes = 12 << 20;
export const mostEventBytes = 1 << 20;
export const mostQuestionBytes = 65_536;

/** PostgreSQL keeps no NUL; no other control character has a place in what people write either, but line breaks and tabs. */
function written(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((text) => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text), 'No control characters')
    .transform((text) => text.trim());
}

export const profileName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,62}$/)
  // It is a part of paths, where these are others.
  .refine((name) => name !== 'new', 'Taken by a page');

const title = written(longestTitle).pipe(z.string().min(1));
const reason = written(longestReason);
const version = z.int().min(1).meta({ description: 'The one that whoever does this saw.' });

export const newProfileQuestion = z
  .strictObject({
    name: profileName,
    requiredApprovals: approvalsAsked,
    allowsErrors: z.boolean(),
    title: title.meta({ description: 'Of its first proposal.' }),
    content: profileContent.optional(),
    copyOf: profileName
      .optional()
      .meta({ description: 'In place of a content: the profile whose published one it is.' }),
  })
  .refine(({ content, copyOf }) => (content === undefined) !== (copyOf === undefined), 'Either content or copyOf');

export const profileChangeQuestion = z.strictObject({
  name: profileName.optional(),
  requiredApprovals: approvalsAsked.optional(),
  allowsErrors: z.boolean().optional(),
  archived: z.boolean().optional(),
});

export const newProposalQuestion = z.strictObject({
  title,
  from: z
    .union([z.strictObject({ content: profileContent }), z.strictObject({ revision: z.int().min(1) })])
    .optional()
    .meta({ description: 'A content, or a revision to bring back; without either what is published.' }),
});

export const renameQuestion = z.strictObject({ title });

export const saveQuestion = z.strictObject({
  version: version.meta({ description: 'The one that was changed.' }),
  content: profileContent,
  onto: z.int().min(1).optional().meta({ description: 'The published revision that the change was laid upon anew.' }),
});

export const eventQuestion = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('submit'), version, probeResults: probeResults.nullable().optional() }),
  z.strictObject({ do: z.literal('approve'), version }),
  z.strictObject({ do: z.literal('take-back-approval') }),
  z.strictObject({ do: z.literal('request-changes'), version, reason }),
  z.strictObject({ do: z.literal('reject'), reason }),
  z.strictObject({ do: z.literal('withdraw'), reason }),
  z.strictObject({ do: z.literal('publish'), version }),
  z.strictObject({ do: z.literal('publish-in-emergency'), version, reason }),
]);

const commentText = written(longestComment).pipe(z.string().min(1));

const placeQuestion = commentPlace.extend({ file: written(4_096), text: written(10_000) }).meta({
  description: 'A line of a diff; without one it is about the whole.',
});

export const commentQuestion = z.strictObject({
  text: commentText,
  place: placeQuestion.nullable().optional(),
  thread: z.string().max(100).optional().meta({ description: 'The comment that it answers: the first of its thread.' }),
});

export const commentChangeQuestion = z.union([
  z.strictObject({ text: commentText }),
  z.strictObject({ resolved: z.boolean().meta({ description: 'Of the thread that it is the first of.' }) }),
]);

export const seenQuestion = z.strictObject({
  until: z.iso.datetime().meta({ description: 'When the last comment was made that was seen.' }),
});

export const testQuestion = z.strictObject({ version });

export const revealQuestion = z.strictObject({
  version,
  side: z.enum(['before', 'after']).meta({ description: 'Of what is published, or of the change.' }),
  what: z.union([
    z.strictObject({ mark: z.int().min(0).meta({ description: 'Which secret of the document, by its mark.' }) }),
    z.strictObject({ tlsFile: z.string().max(1_024).meta({ description: 'The path of the file.' }) }),
  ]),
});
