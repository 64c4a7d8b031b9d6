import type { Role } from './roles.ts';

/** The pages beside the editor, and who sees them. */
export const places = [
  { name: 'editor', path: '/', roles: ['viewer', 'editor', 'approver', 'owner'] },
  { name: 'account', path: '/account', roles: ['viewer', 'editor', 'approver', 'owner'] },
  { name: 'team', path: '/team', roles: ['owner'] },
  { name: 'audit', path: '/audit', roles: ['approver', 'owner'] },
] as const satisfies readonly { readonly name: string; readonly path: string; readonly roles: readonly Role[] }[];
