import 'server-only';
import { checksumOf } from '../../profile/checksum.ts';
import type { ProfileContent } from '../../profile/content.ts';
import type { Published } from '../../review/index.ts';
import type { ProfileRow, ProposalRow, Writing } from '../database/tables.ts';
import { placeOfRevision, sealContent } from '../profiles/sealed-content.ts';
import type { Keyring } from '../vault/keyring.ts';

type Publishing = {
  /** Locked. */
  readonly profile: ProfileRow;
  readonly row: ProposalRow;
  readonly content: ProfileContent;
  readonly published: Published;
};

/** Writes the next revision of a profile, in the transaction that closes its proposal. */
export async function publishRevision(
  trx: Writing,
  keys: Keyring,
  { profile, row, content, published }: Publishing,
): Promise<void> {
  const revision = { profile_id: profile.id, number: published.revision };
  await trx
    .insertInto('revisions')
    .values({
      ...revision,
      content: sealContent(keys, placeOfRevision(revision), content),
      summary: row.summary,
      checksum: await checksumOf(content),
      message: row.title,
      author: row.author,
      published_by: published.by,
      published_at: new Date().toISOString(),
      proposal: row.number,
      emergency: published.emergency,
    })
    .execute();
  await trx
    .updateTable('profiles')
    .set({ published_revision: published.revision })
    .where('id', '=', profile.id)
    .execute();
}
