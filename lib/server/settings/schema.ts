import 'server-only';
import { z } from 'zod';
import { allPorts, minutes, networks, port, ports, seconds, words, yesOrNo } from './values.ts';

const shortestPassword = 12;
const shortestKey = 32;
const shortestToken = 16;

/** Everything that the environment can set; docs/settings.md says what for. */
export const settingsSchema = z.object({
  PORT: port.default(3000),
  PORTOLAN_LISTEN: z.string().default('127.0.0.1'),
  PORTOLAN_HOSTS: words.default([]),
  PORTOLAN_URL: z
    .url({ protocol: /^https?$/, error: 'has to be a URL that begins with http:// or https://' })
    .transform((url) => new URL(url).origin)
    .optional(),

  PORTOLAN_ACCOUNTS: z.enum(['auto', 'required'], 'has to be auto or required').default('auto'),
  PORTOLAN_OWNER_EMAIL: z.email('has to be an e-mail address').optional(),
  PORTOLAN_OWNER_PASSWORD: z
    .string()
    .min(shortestPassword, `has to have ${shortestPassword} characters at least`)
    .optional(),

  PORTOLAN_OIDC_ISSUER: z
    .url()
    .refine(isSafeIssuer, 'has to be a URL that begins with https:// (http:// only on this machine)')
    .optional(),
  PORTOLAN_OIDC_CLIENT_ID: z.string().optional(),
  PORTOLAN_OIDC_CLIENT_SECRET: z.string().optional(),
  PORTOLAN_OIDC_NAME: z.string().max(40, 'has to be a short name').default('OpenID Connect'),
  PORTOLAN_OIDC_DOMAINS: words.default([]),
  PORTOLAN_OIDC_ROLE: z
    .enum(['viewer', 'editor', 'approver'], 'has to be viewer, editor or approver')
    .default('viewer'),

  PORTOLAN_DATA: z.string().default('data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: 'has to be a URL that begins with postgres://' })
    .optional(),
  PORTOLAN_SECRET_KEY: z.string().min(shortestKey, `has to have ${shortestKey} characters at least`).optional(),
  PORTOLAN_SECRET_KEY_BEFORE: z.string().min(shortestKey, `has to have ${shortestKey} characters at least`).optional(),

  PORTOLAN_PROBE_LOOPBACK: yesOrNo.optional(),
  PORTOLAN_PROBE_PRIVATE: yesOrNo.default(true),
  PORTOLAN_PROBE_PUBLIC: yesOrNo.default(true),
  PORTOLAN_PROBE_ALLOW: networks.default([]),
  PORTOLAN_PROBE_DENY: networks.default([]),
  PORTOLAN_PROBE_ALLOW_PORTS: ports.default(allPorts),
  PORTOLAN_PROBE_DENY_PORTS: ports.default([]),

  PORTOLAN_WATCH_EVERY: minutes.default(60),
  PORTOLAN_METRICS_TOKEN: z.string().min(shortestToken, `has to have ${shortestToken} characters at least`).optional(),
  PORTOLAN_STOP_AFTER: seconds.default(0),
  PORTOLAN_STOP_WITHIN: seconds.default(25),
  PORTOLAN_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'has to be debug, info, warn, error or silent')
    .default('info'),
});

function isSafeIssuer(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

export type Settings = z.infer<typeof settingsSchema>;
