'use client';

import { type Comment, useReview } from '../review-context.tsx';

/** What a comment says, with those whom it mentions made out. */
export function Mentioned({ comment: { text, mentions } }: { comment: Comment }) {
  const { nameOf } = useReview();
  const names = mentions.map((id) => `@${nameOf(id)}`).toSorted((one, other) => other.length - one.length);
  if (names.length === 0) return text;
  const pattern = new RegExp(
    `(${names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
    'gi',
  );
  return text.split(pattern).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the text
      <strong key={index} className="font-medium text-accent">
        {part}
      </strong>
    ),
  );
}
