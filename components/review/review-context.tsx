'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { z } from 'zod';
import type { Dossier, ShownTlsFiles } from '@/lib/dossier/index.ts';
import type { commentsAnswer, proposalAnswer } from '@/lib/profile/answers.ts';
import type { LiveReview } from './live/live-review.ts';
import { useLiveReview } from './live/use-live-review.ts';

/** All that the page of a proposal is made of. */
export type Review = {
  readonly proposal: z.infer<typeof proposalAnswer>;
  readonly discussion: z.infer<typeof commentsAnswer>;
  readonly dossier: Dossier;
  /** As lines to compare, without keys. */
  readonly tlsFiles: ShownTlsFiles;
  readonly members: readonly { readonly id: string; readonly name: string }[];
};

export type Comment = Review['discussion']['comments'][number];
export type Place = NonNullable<Comment['place']>;

type Reviewing = Review & {
  readonly live: LiveReview;
  /** The version that there is by now, where another one is shown. */
  readonly newer: ReturnType<LiveReview['newer']>;
  /** What is typed and not sent, by the names of its fields. */
  readonly typed: Map<string, string>;
  /** Asks at once how the proposal stands. */
  readonly lookNow: () => void;
  readonly nameOf: (id: string) => string;
  /** Where the server is asked about the proposal. */
  readonly route: string;
  /** Where it is looked at. */
  readonly page: string;
};

const ReviewContext = createContext<Reviewing | null>(null);

export function ReviewProvider({ review, children }: { review: Review; children: ReactNode }) {
  const path = `profiles/${encodeURIComponent(review.proposal.profile)}/proposals/${review.proposal.number}`;
  const route = `/api/v1/${path}`;
  const { review: shown, ...live } = useLiveReview(review, route);
  const { proposal, discussion, members } = shown;
  const names = new Map(members.map(({ id, name }) => [id, name]));
  for (const [id, { name }] of Object.entries({ ...discussion.people, ...proposal.people })) names.set(id, name);
  const value = { ...shown, ...live, nameOf: (id: string) => names.get(id) ?? '—', route, page: `/${path}` };
  return <ReviewContext value={value}>{children}</ReviewContext>;
}

export function useReview(): Reviewing {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('This part of the page stands outside the review.');
  return review;
}
