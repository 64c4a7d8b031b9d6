import 'server-only';
import type { Kysely, Transaction } from 'kysely';
import type { Role } from '../access/roles.ts';

/**
 * The same in SQLite and PostgreSQL: moments are ISO 8601 texts in UTC, whose order is that of time, and flags are 0 or 1.
 * What a migration makes, its row type says here.
 */
export type Tables = {
  users: UserRow;
  logins: LoginRow;
  sessions: SessionRow;
  verifications: VerificationRow;
  sign_in_attempts: SignInAttemptRow;
  invitations: InvitationRow;
  api_tokens: ApiTokenRow;
  audit: AuditRow;
  audit_head: AuditHeadRow;
};

export type Database = Kysely<Tables>;
export type Writing = Transaction<Tables>;

type UserRow = {
  id: string;
  email: string;
  email_verified: number;
  name: string;
  image: string | null;
  role: Role;
  /** Who left keeps a name beside what they did, and can no longer do anything. */
  removed_at: string | null;
  created_at: string;
  updated_at: string;
};

/** How a user signs in: by password, or at an identity provider. */
type LoginRow = {
  id: string;
  user_id: string;
  provider_id: string;
  account_id: string;
  password: string | null;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  created_at: string;
  updated_at: string;
};

type SessionRow = {
  id: string;
  user_id: string;
  /** Worth nothing without the signature that the cookie bears. */
  token: string;
  ip_address: string | null;
  user_agent: string | null;
  expires_at: string;
  created_at: string;
  updated_at: string;
};

type VerificationRow = {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
};

type SignInAttemptRow = { email: string; count: number; since: string };

type InvitationRow = {
  id: string;
  email: string;
  role: Role;
  hash: string;
  invited_by: string;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  revoked_at: string | null;
};

type ApiTokenRow = {
  id: string;
  user_id: string;
  name: string;
  hash: string;
  scope: 'read' | 'write';
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
  revoked_at: string | null;
};

export type AuditRow = {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  detail: string;
  previous: string;
  hash: string;
};

type AuditHeadRow = { id: number; seq: number; hash: string };
