import type { Comment } from '../review-context.tsx';

const longest = 60;

/** By which a comment is told from others: who wrote it, and how it begins. */
export function beginningOf({ by, text, deletedAt }: Comment, nameOf: (id: string) => string): string {
  const said = deletedAt === null ? text.replace(/\s+/g, ' ') : '';
  return `${nameOf(by)}: ${[...said].length > longest ? `${[...said].slice(0, longest).join('')}…` : said || '…'}`;
}
