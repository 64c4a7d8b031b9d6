import 'server-only';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import {
  comparisonAnswer,
  probeResults,
  profileAnswer,
  profilesAnswer,
  revisionAnswer,
  revisionsAnswer,
} from '../../../profile/answers.ts';
import { inProfile, inRevision, memberOperation } from '../operation.ts';
import { newProfileQuestion, profileChangeQuestion } from './questions.ts';

const created = z.object({ name: z.string(), proposal: z.int().meta({ description: 'The number of its first one.' }) });
const archived = z.object({ archived: z.enum(['yes']).optional().meta({ description: 'The archived ones alone.' }) });
const compared = z.object({
  from: z.int().meta({ description: 'A revision; 0 is the empty one before the first.' }),
  to: z.int(),
});

/** The routes of profiles and what was published of them. */
export const profilePaths: ZodOpenApiPathsObject = {
  '/api/v1/profiles': {
    get: memberOperation({ summary: 'All profiles', query: archived, answer: profilesAnswer }),
    post: memberOperation({
      summary: 'Make a profile',
      description:
        'With a first proposal; nothing is published yet. To do without approvals, or with errors, takes an owner.',
      question: newProfileQuestion,
      answer: created,
      status: 201,
    }),
  },
  '/api/v1/profiles/{name}': {
    get: memberOperation({ summary: 'A profile with its history', path: inProfile, answer: profileAnswer }),
    patch: memberOperation({
      summary: 'Change what a profile asks of changes',
      description: 'Takes an owner.',
      path: inProfile,
      question: profileChangeQuestion,
      answer: z.object({ name: z.string() }),
    }),
    delete: memberOperation({
      summary: 'Archive a profile',
      description: 'Takes an owner. Revisions stay.',
      path: inProfile,
      answer: null,
    }),
  },
  '/api/v1/profiles/{name}/revisions': {
    get: memberOperation({ summary: 'All revisions of a profile', path: inProfile, answer: revisionsAnswer }),
  },
  '/api/v1/profiles/{name}/revisions/{number}': {
    get: memberOperation({ summary: 'What was published', path: inRevision, answer: revisionAnswer }),
  },
  '/api/v1/profiles/{name}/compare': {
    get: memberOperation({
      summary: 'What is otherwise in one revision than in another',
      path: inProfile,
      query: compared,
      answer: comparisonAnswer,
    }),
  },
  '/api/v1/profiles/{name}/tests': {
    put: memberOperation({
      summary: 'Remember how many endpoints of a profile answered',
      path: inProfile,
      question: probeResults,
      answer: null,
    }),
  },
};
