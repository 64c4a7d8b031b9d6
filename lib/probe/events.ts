import { z } from 'zod';
import { facts, stageNames } from './facts.ts';
import { verdictIds } from './verdict-ids.ts';

const test = z.string().meta({ description: 'The id of the test.' });
const attempt = z.int().meta({ description: 'Which host of the test, from 0 on; of an endpoint there is one.' });
const ms = z.int().nonnegative();
const scheme = z.enum(['http', 'https']);

export const states = ['works', 'warnings', 'fails', 'not-asked'] as const;

const verdict = z.object({
  id: z.enum(verdictIds),
  severity: z.enum(['ok', 'warning', 'failure']),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])),
  log: z
    .string()
    .nullable()
    .meta({ description: "containerd's own words for it; … stands for what differs from case to case." }),
  says: z.string().meta({ description: "In the request's language." }),
  todo: z.string().nullable(),
});

/** One line of the answer to `POST /api/v1/probes`. */
export const probeEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attempt'), test, attempt, host: z.string(), scheme }),
  z.object({
    kind: z.literal('stage'),
    test,
    attempt,
    stage: z.enum(stageNames),
    scheme,
    verdict,
    facts: facts.nullable(),
    ms,
  }),
  z.object({
    kind: z.literal('end'),
    test,
    state: z.enum(states),
    /** Which host gave the image, of a pull. */
    answered: attempt.nullable(),
    /** Of a pull, or why nothing is asked. */
    verdict: verdict.nullable(),
    ms,
  }),
  /** The last line: all tests came to their end. */
  z.object({ kind: z.literal('done'), ms }),
]);

export type ProbeEvent = z.infer<typeof probeEvent>;
