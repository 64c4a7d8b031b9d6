import 'server-only';
import type { Kysely, Transaction } from 'kysely';
import type { NodeReport } from '../../formats/delivery/index.ts';
import type { Stage } from '../../review/index.ts';
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
  profiles: ProfileRow;
  profile_names: ProfileNameRow;
  revisions: RevisionRow;
  proposals: ProposalRow;
  proposal_events: ProposalEventRow;
  content_openings: ContentOpeningRow;
  comments: CommentRow;
  comment_reads: CommentReadRow;
  nodes: NodeRow;
  webhooks: WebhookRow;
  outbox: OutboxRow;
  watched_endpoints: WatchedEndpointRow;
  presences: PresenceRow;
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
  scope: 'read' | 'write' | 'profile';
  /** The one whose files it reads and whose nodes it reports, where its scope is that. */
  profile_id: string | null;
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

export type ProfileRow = {
  id: string;
  name: string;
  required_approvals: 0 | 1 | 2 | 3;
  allows_errors: number;
  /** 0 before the first. */
  published_revision: number;
  /** The number of the newest proposal. */
  last_proposal: number;
  /** When endpoints of it were tested last and what came of it, as JSON without secrets. */
  last_test: string | null;
  created_by: string;
  created_at: string;
  archived_at: string | null;
};

/** Names that a profile has or had. */
export type ProfileNameRow = { name: string; profile_id: string };

/** Of what is written once and stays. */
export type RevisionRow = {
  profile_id: string;
  number: number;
  /** Sealed. */
  content: string;
  /** As JSON: what of the content a list shows. */
  summary: string;
  checksum: string;
  message: string;
  author: string;
  published_by: string;
  published_at: string;
  /** The number of the proposal that it was. */
  proposal: number;
  /** Why an owner did not wait for approvals. */
  emergency: string | null;
};

export type ProposalRow = {
  id: string;
  profile_id: string;
  number: number;
  title: string;
  stage: Stage;
  /** As JSON. */
  standing: string;
  author: string;
  /** As JSON: ids of users. */
  editors: string;
  version: number;
  base: number;
  /** The revision that it brings back. */
  restores: number | null;
  errors: number;
  /** Sealed. */
  content: string;
  summary: string;
  changed_by: string;
  changed_at: string;
  created_at: string;
  /** Of the tests that were attached when it was submitted, as JSON without secrets. */
  probe_results: string | null;
  submitted_at: string | null;
};

export type ProposalEventRow = {
  id: string;
  proposal_id: string;
  seq: number;
  at: string;
  by: string;
  what: string;
  version: number;
  reason: string | null;
  revision: number | null;
};

/** When somebody was last given a content with its secrets to edit. */
type ContentOpeningRow = { proposal_id: string; user_id: string; opened_at: string };

export type CommentRow = {
  id: string;
  proposal_id: string;
  /** The id of the first comment of its thread. */
  thread: string;
  /** As JSON; null where it is on the whole. */
  place: string | null;
  by: string;
  at: string;
  text: string;
  edited_at: string | null;
  /** Of a thread, on its first comment. */
  resolved_by: string | null;
  resolved_at: string | null;
  deleted_at: string | null;
};

/** Who has a draft open, as of when their page last asked. */
type PresenceRow = { proposal_id: string; user_id: string; seen_at: string };

type CommentReadRow = { proposal_id: string; user_id: string; seen_at: string };

/** What a node said last of itself. */
export type NodeRow = {
  profile_id: string;
  name: string;
  revision: number | null;
  /** Of what lay on its disk at the end of its run. */
  checksum: string | null;
  outcome: NodeReport['outcome'];
  reason: NodeReport['reason'];
  /** How often it reports; null where nothing makes it. */
  every_minutes: number | null;
  reported_at: string;
  revision_since: string | null;
  /** When it last found what no revision has. */
  drifted_at: string | null;
};

type WebhookRow = {
  id: string;
  /** Sealed: many hold a secret. */
  url: string;
  /** Sealed. */
  secret: string;
  /** Scheme, host and port of the URL. */
  shown: string;
  /** As JSON. */
  events: string;
  created_by: string;
  created_at: string;
  answered_at: string | null;
  failed_at: string | null;
  failure: string | null;
};

/** What is to be sent, and what was: what has the same topic is sent once to each webhook. */
type OutboxRow = {
  id: string;
  webhook_id: string;
  topic: string;
  body: string;
  created_at: string;
  attempts: number;
  /** Null once it was taken, or given up. */
  due_at: string | null;
};

type WatchedEndpointRow = { profile_id: string; endpoint: string; failing_since: string };
