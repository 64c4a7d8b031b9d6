import type { Range } from '../range.ts';
import { promisesSecret } from './in-lines.ts';
import { commentLine, commentsIn, type ScannedLine } from './lines.ts';

/** A comment, and whether a secret may begin in it. */
export type Comment = Range & { readonly promises: boolean };

/** The comments of a stretch of a parsed text, of which `scalars` are all scalars. */
export function commentsAmong(text: string, scalars: readonly Range[], stretch: Range): readonly Comment[] {
  return commentsIn(text, scalars, stretch).map((range) => ({ ...range, promises: promisesSecret(text, range) }));
}

/** Gathers the comments of a parsed text from its beginning on: those of its entries, and those between them. */
export function createComments(text: string) {
  const comments: Comment[] = [];
  let at = 0;
  let mark = text.indexOf('#');
  const goTo = (to: number) => {
    // One look is enough for all entries before the next mark.
    if (mark >= 0 && mark < at) mark = text.indexOf('#', at);
    if (mark >= 0 && mark < to) comments.push(...commentsAmong(text, [], { from: mark, to }));
    at = to;
  };
  return {
    /** Takes in what stands before a stretch, and then its comments, which stand `by` characters further on than they say. */
    take({ from, to }: Range, inside: readonly Comment[], by: number): void {
      goTo(from);
      for (const each of inside) comments.push({ from: each.from + by, to: each.to + by, promises: each.promises });
      at = to;
    },
    /** All of them as lines, up to the end of the text that is parsed, 0 where it does not parse; none where no secret can be in them. */
    linesUpTo(end: number): readonly ScannedLine[] {
      if (end === 0) return [];
      goTo(end);
      if (!comments.some(({ promises }) => promises)) return [];
      return comments.map((each) => commentLine(text, each));
    },
  };
}
