import { z } from 'zod';

/** What each stage of a test has found out, whether it went well or not. Never a credential, and nothing of a body but these facts. */

export const stageNames = ['files', 'name', 'connection', 'tls', 'api', 'login', 'image'] as const;

export type StageName = (typeof stageNames)[number];

const time = z.string().meta({ description: 'ISO 8601, in UTC' });

const certificateFacts = z.object({
  subject: z.string(),
  issuer: z.string(),
  names: z.array(z.string()).readonly(),
  notBefore: time,
  notAfter: time,
  fingerprint: z.string(),
});

const authority = z.object({ name: z.string(), from: z.enum(['document', 'public']) });

export const nameFacts = z.object({
  stage: z.literal('name'),
  host: z.string(),
  addresses: z.array(z.string()).readonly(),
});

export const connectionFacts = z.object({
  stage: z.literal('connection'),
  address: z.string(),
  port: z.number(),
});

export const tlsFacts = z.object({
  protocol: z.string(),
  chain: z.array(certificateFacts).readonly(),
  verifiedBy: authority.nullable(),
  clientCertificate: z.enum(['not-asked', 'asked', 'sent']),
});

/** URLs are without user, query and fragment: those of a redirect often hold a key. */
export const answerFacts = z.object({
  url: z.string(),
  status: z.number(),
  contentType: z.string(),
  apiVersion: z.string().nullable(),
  redirects: z.array(z.string()).readonly(),
});

export const loginFacts = z.object({
  stage: z.literal('login'),
  asked: z.enum(['nothing', 'basic', 'token', 'unknown']),
  realm: z.string().nullable(),
  service: z.string().nullable(),
  scopes: z.array(z.string()).readonly(),
  /** Whether the document has a login for this host. */
  login: z.enum(['none', 'present']),
  /** What the token allows, where it can be read. */
  granted: z.array(z.string()).readonly().nullable(),
});

export const imageFacts = answerFacts.extend({
  stage: z.literal('image'),
  digest: z.string().nullable(),
  mediaType: z.string().nullable(),
  size: z.number().nullable(),
  platforms: z.array(z.string()).readonly(),
  rateLimit: z.object({ limit: z.string().nullable(), remaining: z.string().nullable() }).nullable(),
});

export const facts = z.discriminatedUnion('stage', [
  nameFacts,
  connectionFacts,
  tlsFacts.extend({ stage: z.literal('tls') }),
  answerFacts.extend({ stage: z.literal('api') }),
  loginFacts,
  imageFacts,
]);

export type CertificateFacts = z.infer<typeof certificateFacts>;
export type Authority = z.infer<typeof authority>;
export type TlsFacts = z.infer<typeof tlsFacts>;
export type AnswerFacts = z.infer<typeof answerFacts>;
export type LoginFacts = z.infer<typeof loginFacts>;
export type ImageFacts = z.infer<typeof imageFacts>;
export type Facts = z.infer<typeof facts>;
