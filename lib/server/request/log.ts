import 'server-only';
import { pino } from 'pino';
import { settings } from '../settings/settings.ts';

const secret = ['registriesYaml', 'tlsFiles', 'password', 'secret', 'auth', 'authorization', 'identity_token', 'token'];

/** The server's log: JSON on standard output, nothing in tests. Secrets have no business in it; what would bring one by mistake is cut out. */
export const log = pino({
  level: process.env.NODE_ENV === 'test' ? 'silent' : settings().PORTOLAN_LOG_LEVEL,
  base: null,
  redact: { paths: [...secret, ...secret.map((name) => `*.${name}`)], censor: '•••' },
});
