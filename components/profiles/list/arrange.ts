import type { z } from 'zod';
import type { profilesAnswer } from '@/lib/profile/answers.ts';

export type ListedProfile = z.infer<typeof profilesAnswer>['profiles'][number];

export const columns = ['name', 'target', 'mirrors', 'endpoints', 'changes', 'published'] as const;

export type Column = (typeof columns)[number];

export type Order = { readonly by: Column; readonly descending: boolean };

/** A column is first sorted so that what is looked for in it comes first. */
const firstDescending: ReadonlySet<Column> = new Set(['mirrors', 'endpoints', 'changes', 'published']);

export const firstOrder: Order = { by: 'name', descending: false };

export function orderBy(by: Column, { by: before, descending }: Order): Order {
  return { by, descending: by === before ? !descending : firstDescending.has(by) };
}

/** Those that hold every word of what is searched for in their name, program or release, in an order; names decide among equals. */
export function arrange(
  profiles: readonly ListedProfile[],
  query: string,
  { by, descending }: Order,
): readonly ListedProfile[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = profiles.filter((profile) => {
    const text = `${profile.name} ${targetText(profile)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const compare = comparisons[by];
  return found.toSorted(
    (one, other) => (descending ? -1 : 1) * compare(one, other) || inOrder.compare(one.name, other.name),
  );
}

/** `edge-2` before `edge-10`. */
const inOrder = new Intl.Collator('en', { numeric: true });

const comparisons: Readonly<Record<Column, (one: ListedProfile, other: ListedProfile) => number>> = {
  name: (one, other) => inOrder.compare(one.name, other.name),
  target: (one, other) => inOrder.compare(targetText(one), targetText(other)),
  mirrors: byNumber(({ summary }) => summary?.mirrors ?? -1),
  endpoints: byNumber(({ lastTest }) => (lastTest ? lastTest.fails * 1e6 + lastTest.warnings : -1)),
  changes: byNumber(({ openProposals }) => openProposals),
  published: byNumber(({ publishedAt }) => (publishedAt === null ? 0 : Date.parse(publishedAt))),
};

function byNumber(of: (profile: ListedProfile) => number) {
  return (one: ListedProfile, other: ListedProfile) => of(one) - of(other);
}

function targetText({ summary }: ListedProfile): string {
  if (!summary) return '';
  const { program, release, line } = summary.target;
  return `${program} ${release ?? line ?? ''}`;
}
