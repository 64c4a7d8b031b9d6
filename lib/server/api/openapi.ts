import 'server-only';
import { createDocument } from 'zod-openapi';
import { planAnswers, probeLine, renderAnswer } from './answers.ts';
import { deliveryPaths } from './delivery/describe.ts';
import { openOperation } from './operation.ts';
import { profilePaths } from './profiles/describe-profiles.ts';
import { proposalPaths } from './profiles/describe-proposals.ts';
import { planQuestion, probesQuestion, renderQuestion } from './questions.ts';

/** The API in OpenAPI 3.1, made from the schemas that its routes read with. */
export function describeApi() {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Portolan',
      version: 'v1',
      description:
        'What the page tells, for other programs. Sentences are in English or Chinese, by the Accept-Language of the request.',
    },
    paths: {
      '/api/v1/render': {
        post: openOperation({
          summary: 'The files that a release writes',
          description: 'The config.toml and hosts.toml that a target makes of a registries.yaml, byte for byte.',
          question: renderQuestion,
          answer: renderAnswer,
        }),
      },
      '/api/v1/plan': {
        post: openOperation({
          summary: 'What pulls will ask',
          description: 'The requests that the pull of each image makes, in order, and what about them surprises.',
          question: planQuestion,
          answer: planAnswers,
        }),
      },
      '/api/v1/probes': {
        post: openOperation({
          summary: 'Test endpoints and pulls for real',
          description:
            'Asks endpoints as containerd would, from this server. Each line of the answer is one event in JSON, sent as soon as it is known; `done` is the last one. Who stops reading calls the tests off.',
          question: probesQuestion,
          answer: probeLine,
          mediaType: 'application/x-ndjson',
        }),
      },
      ...profilePaths,
      ...proposalPaths,
      ...deliveryPaths,
    },
  });
}
