import type { Role } from './roles.ts';

/** The pages of this server, and who sees them. */
export const places = [
  { name: 'profiles', path: '/profiles', roles: ['viewer', 'editor', 'approver', 'owner'] },
  { name: 'editor', path: '/editor', roles: ['viewer', 'editor', 'approver', 'owner'] },
  { name: 'account', path: '/account', roles: ['viewer', 'editor', 'approver', 'owner'] },
  { name: 'team', path: '/team', roles: ['owner'] },
  { name: 'audit', path: '/audit', roles: ['approver', 'owner'] },
] as const satisfies readonly { readonly name: string; readonly path: string; readonly roles: readonly Role[] }[];
