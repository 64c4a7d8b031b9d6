import { lineStart, nextLine, previousLine } from '../edit/text/lines.ts';
import { isBlankLine } from '../edit/tree/block-extent.ts';
import { isBlockScalar, keepsBreaks } from '../edit/tree/block-scalar.ts';
import type { Source } from '../edit/tree/source.ts';
import type { Range } from '../range.ts';
import type { YamlNode } from '../yaml/node.ts';
import type { Comment, Comments } from './comments.ts';
import type { Layout } from './layout.ts';
import { Levels } from './levels.ts';

/** Why a text cannot be laid out anew. */
export type UnformattedReason = 'explicit-key' | 'too-deep';

export class Unformatted extends Error {
  readonly reason: UnformattedReason;
  readonly range: Range;

  constructor(reason: UnformattedReason, range: Range) {
    super(reason);
    this.reason = reason;
    this.range = range;
  }
}

/** Writes nodes and comments, each in its place. */
export class Writer {
  readonly text: string;
  readonly layout: Layout;
  readonly levels = new Levels();
  readonly silenced: ReadonlySet<number>;
  private readonly comments: Comments;

  constructor({ text }: Source, layout: Layout, comments: Comments, silenced: ReadonlySet<number>) {
    this.text = text;
    this.layout = layout;
    this.comments = comments;
    this.silenced = silenced;
  }

  /** Begins the line of something at a place of the text, after the comments before it. */
  startLine(offset: number, column: number): void {
    this.writeComments(offset);
    this.layout.newLine(column, this.isSpaced(offset));
  }

  /** Goes on in the line, unless a comment has ended it. */
  continueLine(offset: number, column: number): void {
    this.writeComments(offset);
    if (this.layout.commented) this.layout.newLine(column, false);
    else this.layout.write(' ');
  }

  writeComments(offset: number): void {
    for (let comment = this.comments.before(offset); comment !== null; comment = this.comments.before(offset)) {
      this.comments.take(comment);
      this.writeComment(comment);
    }
  }

  hasComment(before: number): boolean {
    return this.comments.before(before) !== null;
  }

  /** Takes along to this line the comment behind the end of a flow collection that has no comments in it. */
  claimComment(range: Range): void {
    if (this.layout.commented) return;
    const inside = this.comments.between(range);
    const [behind] = this.comments.between({ from: range.to, to: nextLine(this.text, range.to) });
    if (inside.length > 0 || behind === undefined || this.comments.isTaken(behind)) return;
    if (!/^[\s\]},]*$/.test(this.text.slice(range.to, behind.range.from))) return;
    this.comments.take(behind);
    this.layout.writeComment(behind.range);
  }

  /** Keeps a node as it is written, with the comments in it. */
  keepNode(node: YamlNode): void {
    for (const comment of this.comments.between(node.range)) this.comments.take(comment);
    if (this.isEmptyFlow(node)) this.layout.write(node.kind === 'mapping' ? '{}' : '[]');
    else this.layout.keep({ from: node.range.from, to: this.endOf(node) });
    this.levels.settle();
  }

  private isEmptyFlow({ range, kind }: YamlNode): boolean {
    return (
      kind !== 'scalar' && /^[[{]\s*[\]}]$/.test(this.text.slice(range.from, Math.min(range.to, range.from + 100)))
    );
  }

  /** Blank lines behind a block scalar may belong to it; the last line break does not. */
  private endOf(node: YamlNode): number {
    if (!isBlockScalar(node) || !keepsBreaks(this.text, node)) return node.range.to;
    const blank = /^(?:[ \t]*\r?\n)*/.exec(this.text.slice(node.range.to))?.[0] ?? '';
    return node.range.to + blank.replace(/\r?\n$/, '').length;
  }

  private writeComment(comment: Comment): void {
    if (comment.alone || this.layout.commented) {
      this.layout.newLine(this.levels.columnFor(comment), this.isSpaced(comment.range.from));
    } else {
      this.layout.write(' ');
    }
    this.layout.keepComment(comment.range);
  }

  /** Whether a blank line stands above something that is the first on its line. */
  private isSpaced(offset: number): boolean {
    const start = lineStart(this.text, offset);
    const above = previousLine(this.text, start);
    // Blank lines at the end of a block scalar are kept with it.
    if (above === null || above.from <= this.layout.kept) return false;
    return isBlankLine(this.text, above.from) && this.text.slice(start, offset).trim() === '';
  }
}
