import type { Comment } from './comments.ts';

/** A collection being laid out: where its keys or dashes stood, null in a flow collection, and where they will. */
type Level = { readonly old: number | null; readonly column: number };

/** The collections around a place, and those that ended with what was written last: a comment may belong to either. */
export class Levels {
  private readonly list: Level[] = [];
  private depth = 0;

  enter(level: Level): void {
    this.list.length = this.depth;
    this.list.push(level);
    this.depth++;
  }

  leave(): void {
    if (this.list[this.depth - 1]?.old === null) this.list.length = this.depth - 1;
    this.depth--;
  }

  /** Something was written: what ended before it takes no more comments. */
  settle(): void {
    this.list.length = this.depth;
  }

  /** Where a comment goes that has a line of its own: it stays with the level at which it stood. */
  columnFor({ column, item }: Comment): number {
    const current = this.list[this.depth - 1];
    if (current?.old === null) return current.column;
    let best = this.list[0] ?? { old: 0, column: 0 };
    for (const level of this.list) {
      if (level.old === null || level.old > column || level.old < (best.old ?? 0)) continue;
      // The dashes of a list may stand right below its key.
      const isAlike = level.old === best.old && best === current;
      if (!isAlike || item) best = level;
    }
    return best.column;
  }
}
