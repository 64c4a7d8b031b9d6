import 'server-only';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { Limiter } from '../probe/limiter.ts';

const shortest = 12;
const longest = 128;

export const newPassword = z.string().min(shortest).max(longest);

/** One that may be wrong, and may have been chosen under other rules. */
export const givenPassword = z.string().min(1).max(longest);

// Each takes 32 MB and the better part of a second of a processor.
const limiter = new Limiter(4);
const everybody = {};
const never = new AbortController().signal;

export function hash(password: string): Promise<string> {
  return limiter.run(everybody, never, () => hashPassword(password));
}

let nobodys: Promise<string> | null = null;

/** Takes as long for who has no password as for a wrong one. */
export async function isRight(password: string, kept: string | null | undefined): Promise<boolean> {
  nobodys ??= hash('the password of nobody');
  const compared = kept ?? (await nobodys);
  const right = await limiter.run(everybody, never, () => verifyPassword({ hash: compared, password }));
  return right && compared === kept;
}
