import 'server-only';
import type { Hint } from '../../../probe/judge/answer.ts';
import type { HttpAnswer } from './answer.ts';

const httpsWanted =
  /client sent an HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port|speaking plain HTTP to an SSL-enabled server port|combination of host and port requires TLS/i;
const certificateWanted =
  /no required SSL certificate was sent|the SSL certificate error|client certificate (?:is )?required/i;
const registryError = /^\s*\{\s*"errors"\s*:\s*\[/;

/** What servers say in words alone. Nothing else of a body counts. */
export function bodyHint({ status, body }: HttpAnswer): Hint {
  if (status < 400) return null;
  if (httpsWanted.test(body)) return 'https-wanted';
  if (certificateWanted.test(body)) return 'client-certificate-wanted';
  return registryError.test(body) ? 'registry-error' : null;
}
