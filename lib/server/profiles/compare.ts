import 'server-only';
import type { z } from 'zod';
import { type Sign, signingWith } from '../../fingerprints/index.ts';
import type { comparisonAnswer } from '../../profile/answers.ts';
import { comparisonOf } from '../../profile/comparison.ts';
import type { ProfileContent } from '../../profile/content.ts';
import type { Office } from '../accounts/office.ts';
import { derive, type Keyring } from '../vault/keyring.ts';
import { findProfile } from './find-profile.ts';
import { failed, type Outcome } from './outcome.ts';
import { revisionContent } from './revisions.ts';

type Compared = z.infer<typeof comparisonAnswer>;

/** What makes the fingerprints of secrets. */
export function fingerprinting(keys: Keyring): Promise<Sign> {
  return signingWith(new Uint8Array(derive(keys.current, 'fingerprints')));
}

/** Two contents of a profile side by side, with the keyed fingerprints of their secrets compared. */
export async function compareContents(
  keys: Keyring,
  profileId: string,
  before: ProfileContent | null,
  after: ProfileContent,
): Promise<Compared> {
  const sign = await fingerprinting(keys);
  const compared = await comparisonOf(before, after, sign, profileId);
  return {
    before: compared.before,
    after: compared.after,
    marks: { before: compared.marks.before.map(told), after: compared.marks.after.map(told) },
    changes: compared.changes.map(told),
    secrets: compared.secrets.map(told),
  };
}

/** Two revisions of a profile; 0 is the empty one before the first. */
export async function compareRevisions(
  office: Pick<Office, 'db' | 'keys'>,
  name: string,
  from: number,
  to: number,
): Promise<Outcome<Compared>> {
  const profile = await findProfile(office.db, name);
  if (!profile) return failed('unknown');
  const [before, after] = await Promise.all([
    from === 0 ? null : revisionContent(office, profile.id, from),
    revisionContent(office, profile.id, to),
  ]);
  if (after === null || (before === null && from !== 0)) return failed('not-there');
  return { ok: true, ...(await compareContents(office.keys, profile.id, before, after)) };
}

function told<Told extends { readonly path: readonly (string | number)[] | null }>({ path, ...rest }: Told) {
  return { ...rest, path: path && [...path] };
}
