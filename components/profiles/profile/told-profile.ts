import type { z } from 'zod';
import type { profileAnswer } from '@/lib/profile/answers.ts';
import { isOpen } from '@/lib/review/index.ts';

/** A profile as the server tells it. */
export type ToldProfile = z.infer<typeof profileAnswer>;
export type ToldProposal = ToldProfile['proposals'][number];
export type ToldRevision = ToldProfile['revisions'][number];

/** Somebody by their id; what they are called stays known when they leave. */
export function nameOf({ people }: Pick<ToldProfile, 'people'>, id: string): string {
  return people[id]?.name ?? id;
}

export function openProposals({ proposals }: ToldProfile): readonly ToldProposal[] {
  return proposals.filter((proposal) => isOpen(proposal));
}

/** What came to nothing; what was published is told by the history. */
export function droppedProposals({ proposals }: ToldProfile): readonly ToldProposal[] {
  return proposals.filter(({ standing: { stage } }) => stage === 'rejected' || stage === 'withdrawn');
}
