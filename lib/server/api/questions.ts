import 'server-only';
import { z } from 'zod';
import { documentQuestion, nodeQuestion } from '../../api/index.ts';

const longestName = 4_096;
const mostImages = 1_000;
const mostFiles = 1_000;
const mostTests = 256;

const name = z.string().max(longestName);
const id = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: 'Chosen by whoever asks; every event of the test names it.' });

export const renderQuestion = documentQuestion.strict();

export const planQuestion = nodeQuestion.extend({ images: z.array(name).min(1).max(mostImages) }).strict();

/** An endpoint of a mirror, by its place in the document; null for the registry itself. */
const endpointTest = z.strictObject({
  id,
  mirror: name.meta({ description: 'The name under mirrors, or of a registry without one.' }),
  endpoint: z
    .int()
    .nonnegative()
    .nullable()
    .meta({ description: 'Which of its endpoints; null for the registry itself.' }),
  image: name.optional().meta({ description: 'An image to look for there as well.' }),
});

const pullTest = z.strictObject({ id, image: name });

export const probesQuestion = nodeQuestion
  .omit({ missing: true })
  .extend({
    tlsFiles: z
      .record(name, z.string().max(1 << 18))
      .refine((files) => Object.keys(files).length <= mostFiles, `At most ${mostFiles} files`)
      .optional()
      .meta({ description: 'What is in the TLS files that the document names, in PEM, by their paths on the node.' }),
    endpoints: z.array(endpointTest).max(mostTests).optional(),
    pulls: z.array(pullTest).max(mostTests).optional(),
  })
  .strict();

export type ProbesQuestion = z.infer<typeof probesQuestion>;
export type EndpointTest = z.infer<typeof endpointTest>;

/** A request's body in bytes: a document of 10,000 mirrors has two and a half million. */
export const mostBytes = 6 << 20;

/** The endpoints that one request may ask, those of pulls included. */
export const mostEndpoints = 256;
