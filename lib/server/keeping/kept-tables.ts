import 'server-only';
import { type RawBuilder, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** Rows of a table, in the order of these columns, which name each one. */
export type KeptRows = {
  readonly table: keyof Tables;
  readonly key: readonly string[];
  readonly only?: RawBuilder<boolean>;
};

/**
 * What a backup holds, in an order in which each row comes after those that it refers to. A test fails for a table that is
 * neither here nor among those that are left out.
 */
export const keptRows: readonly KeptRows[] = [
  { table: 'users', key: ['id'] },
  { table: 'logins', key: ['id'] },
  { table: 'invitations', key: ['id'] },
  { table: 'profiles', key: ['id'] },
  { table: 'profile_names', key: ['name'] },
  { table: 'api_tokens', key: ['id'] },
  { table: 'audit', key: ['seq'] },
  { table: 'audit_head', key: ['id'] },
  { table: 'revisions', key: ['profile_id', 'number'] },
  { table: 'proposals', key: ['id'] },
  { table: 'proposal_events', key: ['id'] },
  { table: 'content_openings', key: ['proposal_id', 'user_id'] },
  { table: 'comments', key: ['id'], only: sql`thread = id` },
  { table: 'comments', key: ['id'], only: sql`thread <> id` },
  { table: 'comment_reads', key: ['proposal_id', 'user_id'] },
  { table: 'nodes', key: ['profile_id', 'name'] },
  { table: 'webhooks', key: ['id'] },
];

/**
 * What is of the moment. After a restore everybody signs in anew, so that no session that was ended comes back, and no notice
 * is sent a second time.
 */
export const leftOut: readonly (keyof Tables)[] = [
  'sessions',
  'verifications',
  'sign_in_attempts',
  'outbox',
  'watched_endpoints',
  'presences',
];

/** What migrations make beside tables, in PostgreSQL. */
export const functions: readonly string[] = ['keep_revision'];
