import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** A text that nobody guesses, for a link or a program. Its beginning says what it is to those who find it somewhere. */
export function drawSecret(beginning: 'ptl' | 'invite'): string {
  return `${beginning}_${randomBytes(32).toString('base64url')}`;
}

/** All that is kept of one. It needs no salt: there is nothing to guess. */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
