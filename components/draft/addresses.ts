import type { DraftAt } from './api/ask.ts';

export function profilePage({ profile }: Pick<DraftAt, 'profile'>): string {
  return `/profiles/${profile}`;
}

export function reviewPage({ profile, number }: DraftAt): string {
  return `/profiles/${profile}/proposals/${number}`;
}
