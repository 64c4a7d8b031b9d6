import 'server-only';
import { z } from 'zod';
import { standingAnswer } from '../../profile/answers.ts';
import type { Actor, Proposal } from '../../review/index.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Database, ProposalRow } from '../database/tables.ts';

/** Which proposal: the name of its profile and its number there. */
export type ProposalAt = { readonly profile: string; readonly number: number };

const ids = z.array(z.string());

export function findProposal(db: Database, profileId: string, number: number): Promise<ProposalRow | undefined> {
  return db
    .selectFrom('proposals')
    .selectAll()
    .where('profile_id', '=', profileId)
    .where('number', '=', number)
    .executeTakeFirst();
}

/** A proposal without its content, which may be large. */
export type ProposalHeadRow = Omit<ProposalRow, 'content' | 'summary'>;

const headColumns = [
  'id',
  'profile_id',
  'number',
  'title',
  'stage',
  'standing',
  'author',
  'editors',
  'version',
  'base',
  'restores',
  'errors',
  'changed_by',
  'changed_at',
  'created_at',
  'probe_results',
  'submitted_at',
] as const satisfies readonly (keyof ProposalHeadRow)[];

export function findProposalHead(
  db: Database,
  profileId: string,
  number: number,
): Promise<ProposalHeadRow | undefined> {
  return db
    .selectFrom('proposals')
    .select(headColumns)
    .where('profile_id', '=', profileId)
    .where('number', '=', number)
    .executeTakeFirst();
}

type Reviewed = Pick<ProposalRow, 'author' | 'editors' | 'version' | 'base' | 'errors' | 'standing'>;

/** A proposal as `lib/review` knows it. */
export function reviewed({ author, editors, version, base, errors, standing }: Reviewed): Proposal {
  return {
    author,
    editors: ids.parse(JSON.parse(editors)),
    version,
    base,
    errors,
    standing: standingAnswer.parse(JSON.parse(standing)),
  };
}

/** What of its row changes with it. */
export function rowOf({ editors, version, base, errors, standing }: Proposal) {
  return {
    editors: JSON.stringify(editors),
    version,
    base,
    errors,
    stage: standing.stage,
    standing: JSON.stringify(standing),
  };
}

export function actorOf({ id, role }: Caller): Actor {
  return { id, role };
}
