export const roles = ['viewer', 'editor', 'approver', 'owner'] as const;

export type Role = (typeof roles)[number];

export const shortestPassword = 12;
