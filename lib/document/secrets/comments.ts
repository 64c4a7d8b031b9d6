import type { Range } from '../range.ts';
import { shiftedRange } from '../yaml/shifted.ts';
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
  // Moved only where one of them promises a secret: of the comments of ten thousand entries mostly none does.
  const gathered: (readonly Comment[])[] = [];
  const shifts: number[] = [];
  let at = 0;
  let mark = text.indexOf('#');
  const add = (comments: readonly Comment[], by: number) => {
    if (comments.length === 0) return;
    gathered.push(comments);
    shifts.push(by);
  };
  const goTo = (to: number) => {
    // One look is enough for all entries before the next mark.
    if (mark >= 0 && mark < at) mark = text.indexOf('#', at);
    if (mark >= 0 && mark < to) add(commentsAmong(text, [], { from: mark, to }), 0);
    at = to;
  };
  return {
    /** Takes in what stands before a stretch, and then its comments; it and they stand `by` characters further on than they say. */
    take({ from, to }: Range, inside: readonly Comment[], by: number): void {
      goTo(from + by);
      add(inside, by);
      at = to + by;
    },
    /** All of them as lines, up to the end of the text that is parsed, 0 where it does not parse; none where no secret can be in them. */
    linesUpTo(end: number): readonly ScannedLine[] {
      if (end === 0) return [];
      goTo(end);
      if (!gathered.some((comments) => comments.some(({ promises }) => promises))) return [];
      return gathered.flatMap((comments, index) =>
        comments.map((each) => commentLine(text, shiftedRange(each, shifts[index] ?? 0))),
      );
    },
  };
}
