import 'server-only';
import { bundle } from '../../formats/delivery/index.ts';
import { documentPath, filesOf } from '../../profile/checksum.ts';
import type { ProfileContent } from '../../profile/content.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { record } from '../audit/record.ts';
import type { Database, ProfileRow } from '../database/tables.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { failed, type Outcome } from '../profiles/outcome.ts';
import { contentOfRevision, findRevision } from '../profiles/revisions.ts';

export type DeliveredFile = 'registries.yaml' | 'bundle.tar.gz';

type Asked = {
  readonly profile: string;
  /** How whoever asks calls the profile: what a node keeps of it lies below this name. */
  readonly as?: string;
  /** Without one, what is published. */
  readonly revision: number | null;
  readonly file: DeliveredFile;
  readonly has: (etag: string) => boolean;
};

type Delivered = { readonly etag: string; readonly body: Uint8Array<ArrayBuffer> | null };

/** A file of a revision with its secrets, which is recorded; no body for who has it. */
export async function deliver(
  { db, keys }: Office,
  caller: Caller,
  { profile: name, as = name, revision, file, has }: Asked,
): Promise<Outcome<Delivered>> {
  const profile = await findProfile(db, name);
  if (!profile) return failed('unknown');
  const number = revision ?? profile.published_revision;
  const checksum = await checksumOf(db, profile, number);
  if (checksum === null) return failed('not-there');
  const etag = `"${number}-${checksum}"`;
  if (has(etag)) return { ok: true, etag, body: null };
  const row = await findRevision(db, profile.id, number);
  if (!row) return failed('not-there');
  const content = contentOfRevision(keys, row);
  if (file === 'bundle.tar.gz' && !canBeUnpacked(content)) return failed('paths-in-the-way');
  const detail = { file, revision: number, ...(as === name ? {} : { as }) };
  const event = { actor: caller.email, action: 'files-downloaded', subject: name } as const;
  await db.transaction().execute((trx) => record(trx, { ...event, detail }));
  return { ok: true, etag, body: await bodyOf(content, { profile: as, revision: number, checksum }, file) };
}

/** Without the content, which most who ask have already. */
async function checksumOf(db: Database, { id }: ProfileRow, number: number): Promise<string | null> {
  const row = await db
    .selectFrom('revisions')
    .select('checksum')
    .where('profile_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.checksum ?? null;
}

type Head = { readonly profile: string; readonly revision: number; readonly checksum: string };

async function bodyOf(content: ProfileContent, head: Head, file: DeliveredFile): Promise<Uint8Array<ArrayBuffer>> {
  if (file === 'registries.yaml') return new TextEncoder().encode(content.document);
  return bundle({ ...head, program: content.target.program, files: filesOf(content) });
}

/** Whether no file stands where another one or its folder has to be. */
function canBeUnpacked(content: ProfileContent): boolean {
  const paths = [documentPath(content), ...content.tlsFiles.map(({ path }) => path)];
  const files = new Set(paths);
  if (files.size < paths.length) return false;
  return paths.every((path) => {
    const parts = path.split('/');
    return !parts.slice(2).some((_, index) => files.has(parts.slice(0, index + 2).join('/')));
  });
}
