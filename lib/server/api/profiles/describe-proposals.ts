import 'server-only';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import {
  commentsAnswer,
  contentAnswer,
  mergeAnswer,
  presenceAnswer,
  proposalAnswer,
  revealedAnswer,
  savedAnswer,
  standAnswer,
} from '../../../profile/answers.ts';
import { probeLine } from '../answers.ts';
import { inProfile, inProposal, memberOperation } from '../operation.ts';
import {
  commentChangeQuestion,
  commentQuestion,
  eventQuestion,
  newProposalQuestion,
  renameQuestion,
  revealQuestion,
  saveQuestion,
  seenQuestion,
  testQuestion,
} from './questions.ts';

const number = z.object({ number: z.int() });
const id = z.object({ id: z.string() });
const inComment = inProposal.extend({ id: z.string() });

/** The routes of proposals: drafts, their review, and what is said of them. */
export const proposalPaths: ZodOpenApiPathsObject = {
  '/api/v1/profiles/{name}/proposals': {
    post: memberOperation({
      summary: 'Open a proposal',
      path: inProfile,
      question: newProposalQuestion,
      answer: number,
      status: 201,
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}': {
    get: memberOperation({
      summary: 'A proposal with all that its review takes',
      path: inProposal,
      answer: proposalAnswer,
    }),
    patch: memberOperation({
      summary: 'Rename a proposal',
      path: inProposal,
      question: renameQuestion,
      answer: renameQuestion,
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}/content': {
    get: memberOperation({
      summary: 'The content of a proposal',
      description: 'To viewers and tokens that read without its secrets; to others with them, on record.',
      path: inProposal,
      answer: contentAnswer,
    }),
    put: memberOperation({
      summary: 'Save the content of a proposal',
      description:
        'Over the version that was changed, and over no later one: the answer 409 then holds what somebody else saved. What is in review loses its approvals.',
      path: inProposal,
      question: saveQuestion,
      answer: savedAnswer,
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}/merge': {
    get: memberOperation({
      summary: 'What laying a proposal upon the published revision takes',
      description: 'With secrets, on record.',
      path: inProposal,
      answer: mergeAnswer,
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}/standing': {
    get: memberOperation({
      summary: 'How a proposal stands, without its content',
      description: 'To be asked again and again: with the ETag of the last answer, one that says nothing new is a 304.',
      path: inProposal,
      answer: standAnswer,
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}/presence': {
    post: memberOperation({
      summary: 'Look in at a proposal without its content',
      description: 'Takes a person: the others who look in are told that they do, for some seconds.',
      path: inProposal,
      answer: presenceAnswer,
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}/events': {
    post: memberOperation({
      summary: 'Submit, judge or publish a proposal',
      description: 'A judgement takes a person who has signed in, not a token.',
      path: inProposal,
      question: eventQuestion,
      answer: savedAnswer,
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}/reveal': {
    post: memberOperation({
      summary: 'Reveal a secret of a proposal',
      description: 'Takes a person who may edit, and is recorded.',
      path: inProposal,
      question: revealQuestion,
      answer: revealedAnswer,
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}/probes': {
    post: memberOperation({
      summary: 'Test the endpoints of a proposal for real',
      description: 'With the logins and TLS files that it holds. The answer is as that of other tests.',
      path: inProposal,
      question: testQuestion,
      answer: probeLine,
      mediaType: 'application/x-ndjson',
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}/comments': {
    get: memberOperation({ summary: 'All comments on a proposal', path: inProposal, answer: commentsAnswer }),
    post: memberOperation({
      summary: 'Comment on a proposal',
      path: inProposal,
      question: commentQuestion,
      answer: id,
      status: 201,
    }),
    put: memberOperation({
      summary: 'Remember which comments were seen',
      path: inProposal,
      question: seenQuestion,
      answer: null,
    }),
  },
  '/api/v1/profiles/{name}/proposals/{number}/comments/{id}': {
    patch: memberOperation({
      summary: 'Change a comment, or resolve its thread',
      path: inComment,
      question: commentChangeQuestion,
      answer: null,
    }),
    delete: memberOperation({ summary: 'Delete a comment', path: inComment, answer: null }),
  },
};
