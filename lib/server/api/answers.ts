import 'server-only';
import { z } from 'zod';
import { lineNames } from '../../node-files/index.ts';
import { probeEvent } from '../../probe/events.ts';

/** The forms of the answers, for their description. */

export const problemAnswer = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "For people, in the request's language where it is about the document." }),
    errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'An error, as RFC 9457 has it.' });

const target = z
  .object({
    program: z.enum(['k3s', 'rke2']),
    line: z.enum(lineNames),
    release: z.string().nullable(),
    containerd: z.string(),
    standIn: z.string().nullable().meta({ description: 'Whose facts are used where the release is not known.' }),
  })
  .meta({ id: 'Target', description: 'What was answered for.' });

export const renderAnswer = z.object({
  target,
  files: z.record(z.string(), z.string()).meta({
    description: 'Texts by their paths, seen from /var/lib/rancher/<program>/agent/etc/containerd.',
  }),
  log: z.array(z.string()).meta({ description: "The program's own log lines." }),
});

const nullableText = z.string().nullable();

const attempt = z
  .object({
    method: z.literal('HEAD'),
    url: z.string(),
    repository: z.string().meta({ description: 'After rewriting.' }),
    host: z.string(),
    tls: z.object({ ca: nullableText, cert: nullableText, key: nullableText, skipVerify: z.boolean() }),
    thenHttp: z.boolean().meta({ description: 'Whether http follows where https is not spoken.' }),
    credential: z.object({ key: z.string(), kind: z.enum(['password', 'auth']), user: z.string() }).nullable(),
    rewrite: z.object({ pattern: z.string(), from: z.string(), to: z.string() }).nullable(),
    why: z.string(),
  })
  .meta({ id: 'Attempt', description: 'A host that is asked, by its first request.' });

const note = z.object({ id: z.string(), message: z.string(), attempt: z.int().nullable() });

export const planAnswers = z.object({
  target,
  plans: z.array(
    z.object({
      image: z.string(),
      attempts: z.array(attempt).optional(),
      notes: z.array(note).optional(),
      fails: z.string().optional().meta({ description: 'The pull ends before any request.' }),
      refused: z.string().optional().meta({ description: 'containerd does not start.' }),
      error: z.string().optional().meta({ description: "The image's name is refused." }),
    }),
  ),
});

export const probeLine = probeEvent.meta({ id: 'ProbeEvent', description: 'One line of the answer.' });
