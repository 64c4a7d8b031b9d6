import 'server-only';
import { type ProfileContent, storedContent } from '../../profile/content.ts';
import type { ProposalRow, RevisionRow } from '../database/tables.ts';
import { open, type Place, seal } from '../vault/envelope.ts';
import type { Keyring } from '../vault/keyring.ts';

/** Where a revision's content is sealed for. */
export function placeOfRevision({ profile_id, number }: Pick<RevisionRow, 'profile_id' | 'number'>): Place {
  return { table: 'revisions', column: 'content', row: `${profile_id}/${number}` };
}

export function placeOfProposal({ id }: Pick<ProposalRow, 'id'>): Place {
  return { table: 'proposals', column: 'content', row: id };
}

export function sealContent(keys: Keyring, place: Place, content: ProfileContent): string {
  return seal(keys, place, JSON.stringify(content));
}

export function openContent(keys: Keyring, place: Place, sealed: string): ProfileContent {
  return storedContent.parse(JSON.parse(open(keys, place, sealed)));
}
