import 'server-only';
import { z } from 'zod';

/** What a person may do, each with all that those before it may. */
export const roles = ['viewer', 'editor', 'approver', 'owner'] as const;

export const roleSchema = z.enum(roles);

export type Role = z.infer<typeof roleSchema>;

export function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}
