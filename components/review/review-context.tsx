'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { z } from 'zod';
import type { Dossier } from '@/lib/dossier/index.ts';
import type { commentsAnswer, proposalAnswer } from '@/lib/profile/answers.ts';

/** All that the page of a proposal is made of. */
export type Review = {
  readonly proposal: z.infer<typeof proposalAnswer>;
  readonly discussion: z.infer<typeof commentsAnswer>;
  readonly dossier: Dossier;
  readonly members: readonly { readonly id: string; readonly name: string }[];
};

export type Comment = Review['discussion']['comments'][number];
export type Place = NonNullable<Comment['place']>;

type Reviewing = Review & {
  readonly nameOf: (id: string) => string;
  /** Where the server is asked about the proposal. */
  readonly route: string;
  /** Where it is looked at. */
  readonly page: string;
};

const ReviewContext = createContext<Reviewing | null>(null);

export function ReviewProvider({ review, children }: { review: Review; children: ReactNode }) {
  const value = useMemo(() => {
    const { proposal, discussion, members } = review;
    const names = new Map(members.map(({ id, name }) => [id, name]));
    for (const [id, { name }] of Object.entries({ ...discussion.people, ...proposal.people })) names.set(id, name);
    const path = `profiles/${encodeURIComponent(proposal.profile)}/proposals/${proposal.number}`;
    return { ...review, nameOf: (id: string) => names.get(id) ?? '—', route: `/api/v1/${path}`, page: `/${path}` };
  }, [review]);
  return <ReviewContext value={value}>{children}</ReviewContext>;
}

export function useReview(): Reviewing {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('This part of the page stands outside the review.');
  return review;
}
