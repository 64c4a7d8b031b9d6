import 'server-only';
import { z } from 'zod';
import { roleSchema } from '../../access/roles.ts';
import { givenPassword, newPassword } from '../../accounts/passwords.ts';

const email = z.email().max(254);
const name = z.string().trim().min(1).max(100);
const secret = z.string().min(1).max(200);
const mostDays = 3650;

export const signInQuestion = z.strictObject({ email, password: givenPassword });
export const setUpQuestion = z.strictObject({ token: secret, email, name, password: newPassword });
export const invitationQuestion = z.strictObject({ email, role: roleSchema });
export const openedQuestion = z.strictObject({ invitation: secret });
export const joinQuestion = z.strictObject({ invitation: secret, name, password: newPassword });
export const roleQuestion = z.strictObject({ role: roleSchema });
export const passwordQuestion = z.strictObject({ present: givenPassword, next: newPassword });
const days = z.int().min(1).max(mostDays).nullable();
export const tokenQuestion = z.discriminatedUnion('scope', [
  z.strictObject({ name, days, scope: z.enum(['read', 'write']) }),
  z.strictObject({ name, days, scope: z.literal('profile'), profile: z.string().max(63) }),
]);
