import 'server-only';
import type { z } from 'zod';
import type { profileAnswer } from '../../profile/answers.ts';
import type { Office } from '../accounts/office.ts';
import { proposalsOf } from '../proposals/proposals-of.ts';
import { findProfile } from './find-profile.ts';
import { profileBase } from './list-profiles.ts';
import { peopleOf } from './people.ts';
import { namesOf } from './profile-names.ts';
import { revisionsOf } from './revisions.ts';

/** A profile with its history and its proposals; null where there is none of that name. */
export async function profileByName(
  { db }: Pick<Office, 'db'>,
  name: string,
): Promise<z.infer<typeof profileAnswer> | null> {
  const profile = await findProfile(db, name);
  if (!profile) return null;
  const [base, revisions, proposals, names] = await Promise.all([
    profileBase(db, profile),
    revisionsOf({ db }, profile.id),
    proposalsOf(db, profile),
    namesOf(db, profile.id),
  ]);
  const ids = [
    profile.created_by,
    ...revisions.flatMap(({ author, publishedBy }) => [author, publishedBy]),
    ...proposals.flatMap(({ author, changedBy, standing }) => [
      author,
      changedBy,
      ...('by' in standing ? [standing.by] : []),
      ...('approvals' in standing ? standing.approvals : []),
    ]),
  ];
  const formerNames = names.filter((each) => each !== profile.name);
  const people = await peopleOf(db, ids);
  return { ...base, createdBy: profile.created_by, formerNames, revisions, proposals, people };
}
