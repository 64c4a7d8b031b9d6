import 'server-only';

/** What is recorded. The words for it are among the messages, under `team.audit.actions`. */
export const actions = [
  'owner-created',
  'session-started',
  'session-refused',
  'session-ended',
  'sessions-ended',
  'password-changed',
  'invitation-made',
  'invitation-revoked',
  'invitation-accepted',
  'role-changed',
  'member-removed',
  'token-made',
  'token-revoked',
  'audit-exported',
] as const;

export type Action = (typeof actions)[number];
