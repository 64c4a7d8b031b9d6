import { commentsOf } from '../comments.ts';
import { lineStart } from '../edit/text/lines.ts';
import type { Source } from '../edit/tree/source.ts';
import type { Range } from '../range.ts';

export type Comment = {
  readonly range: Range;
  readonly column: number;
  /** Whether it looks like an item of a list that was put aside. */
  readonly item: boolean;
  /** Whether nothing else stands on its line. */
  readonly alone: boolean;
};

/** The comments of a part of the text, taken one after the other. */
export class Comments {
  private readonly list: readonly Comment[];
  private readonly taken = new Set<Comment>();
  private next = 0;

  constructor(source: Source, { from, to }: Range) {
    this.list = commentsOf(source)
      .filter((range) => range.from >= from && range.from < to)
      .map((range) => commentAt(source.text, range));
  }

  /** The next comment before a place, or null. */
  before(offset: number): Comment | null {
    let comment = this.list[this.next];
    while (comment !== undefined && this.taken.has(comment)) comment = this.list[++this.next];
    return comment !== undefined && comment.range.from < offset ? comment : null;
  }

  take(comment: Comment): void {
    this.taken.add(comment);
  }

  /** The comments between two places, taken or not. */
  between({ from, to }: Range): readonly Comment[] {
    const found: Comment[] = [];
    for (let at = this.indexOf(from); at < this.list.length; at++) {
      const comment = this.list[at];
      if (comment === undefined || comment.range.from >= to) break;
      found.push(comment);
    }
    return found;
  }

  isTaken(comment: Comment): boolean {
    return this.taken.has(comment);
  }

  /** The index of the first comment at or after a place. */
  private indexOf(offset: number): number {
    let low = this.next;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.list[middle]?.range.from ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function commentAt(text: string, { from, to }: Range): Comment {
  const written = text.slice(from, to).trimEnd();
  const start = lineStart(text, from);
  return {
    range: { from, to: from + written.length },
    column: from - start,
    item: /^#\s*-(?:\s|$)/.test(written),
    alone: text.slice(start, from).trim() === '',
  };
}
