import 'server-only';
import { createHmac } from 'node:crypto';

/** What proves to the other side who sends, and when: `t=<seconds since 1970>,v1=<HMAC-SHA-256 over "<t>.<body>", in hex>`. */
export function signature(secret: string, body: string, now: number): string {
  const seconds = Math.floor(now / 1000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}
