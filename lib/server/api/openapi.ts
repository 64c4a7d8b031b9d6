import 'server-only';
import type { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { probeEvent } from '../../probe/events.ts';
import { planAnswers, problemAnswer, renderAnswer } from './answers.ts';
import { planQuestion, probesQuestion, renderQuestion } from './questions.ts';

type Described = {
  readonly summary: string;
  readonly description: string;
  readonly question: z.ZodType;
  readonly answer: z.ZodType;
  readonly mediaType: string;
};

const problems = {
  400: 'The request is no JSON, or not of this form.',
  401: 'The server takes an account, and the request bears neither a session nor a token.',
  403: 'The request comes from a page of another site, or from an account that may not do this.',
  413: 'The request is too large.',
  415: 'The request is not application/json.',
  421: 'The server does not answer to this host name.',
  422: 'The document, the target or the number of endpoints is refused.',
};

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
        post: operation({
          summary: 'The files that a release writes',
          description: 'The config.toml and hosts.toml that a target makes of a registries.yaml, byte for byte.',
          question: renderQuestion,
          answer: renderAnswer,
          mediaType: 'application/json',
        }),
      },
      '/api/v1/plan': {
        post: operation({
          summary: 'What pulls will ask',
          description: 'The requests that the pull of each image makes, in order, and what about them surprises.',
          question: planQuestion,
          answer: planAnswers,
          mediaType: 'application/json',
        }),
      },
      '/api/v1/probes': {
        post: operation({
          summary: 'Test endpoints and pulls for real',
          description:
            'Asks endpoints as containerd would, from this server. Each line of the answer is one event in JSON, sent as soon as it is known; `done` is the last one. Who stops reading calls the tests off.',
          question: probesQuestion,
          answer: probeEvent.meta({ id: 'ProbeEvent', description: 'One line of the answer.' }),
          mediaType: 'application/x-ndjson',
        }),
      },
    },
  });
}

function operation({ summary, description, question, answer, mediaType }: Described): ZodOpenApiOperationObject {
  const failed = Object.entries(problems).map(([status, description]) => [
    status,
    { description, content: { 'application/problem+json': { schema: problemAnswer } } },
  ]);
  return {
    summary,
    description,
    requestBody: { required: true, content: { 'application/json': { schema: question } } },
    responses: {
      200: { description: 'Answered.', content: { [mediaType]: { schema: answer } } },
      ...Object.fromEntries(failed),
    },
  };
}
