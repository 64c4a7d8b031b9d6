import 'server-only';
import { summaryAnswer } from '../../profile/answers.ts';
import type { ProfileContent } from '../../profile/content.ts';
import type { Office } from '../accounts/office.ts';
import type { Database, RevisionRow } from '../database/tables.ts';
import type { Keyring } from '../vault/keyring.ts';
import { openContent, placeOfRevision } from './sealed-content.ts';

export function findRevision(db: Database, profileId: string, number: number): Promise<RevisionRow | undefined> {
  return db
    .selectFrom('revisions')
    .selectAll()
    .where('profile_id', '=', profileId)
    .where('number', '=', number)
    .executeTakeFirst();
}

/** All revisions of a profile without their contents, the newest first. */
export async function revisionsOf({ db }: Pick<Office, 'db'>, profileId: string) {
  const rows = await db
    .selectFrom('revisions')
    .select(['number', 'checksum', 'message', 'author', 'published_by', 'published_at', 'proposal', 'emergency'])
    .select('summary')
    .where('profile_id', '=', profileId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(revisionHead);
}

export function revisionHead({
  published_by,
  published_at,
  summary,
  number,
  checksum,
  message,
  author,
  proposal,
  emergency,
}: Omit<RevisionRow, 'content' | 'profile_id'>) {
  const published = { publishedBy: published_by, publishedAt: published_at };
  const told = summaryAnswer.parse(JSON.parse(summary));
  return { number, checksum, message, author, ...published, proposal, emergency, summary: told };
}

/** With its secrets; null where there is no such revision. */
export async function revisionContent(
  { db, keys }: Pick<Office, 'db' | 'keys'>,
  profileId: string,
  number: number,
): Promise<ProfileContent | null> {
  const row = await findRevision(db, profileId, number);
  return row ? contentOfRevision(keys, row) : null;
}

export function contentOfRevision(keys: Keyring, row: RevisionRow): ProfileContent {
  return openContent(keys, placeOfRevision(row), row.content);
}
