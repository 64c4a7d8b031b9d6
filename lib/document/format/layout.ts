import { trimEdit } from '../edit/text-edits.ts';
import type { Range, TextEdit } from '../range.ts';

/**
 * A new layout of a text, as edits. Pieces of the text are kept, in their order; what stands between them (blanks, line
 * breaks and punctuation) is written anew.
 */
export class Layout {
  /** Whether the line being written ends in a comment, so that nothing can follow on it. */
  commented = false;
  private readonly text: string;
  private readonly lineBreak: string;
  private readonly edits: TextEdit[] = [];
  private written = '';
  /** Where what was kept last ends. */
  kept: number;
  private started = false;
  private opened = true;

  /** `from` is where the part of the text begins that is laid out. */
  constructor(text: string, from: number, lineBreak: string) {
    this.text = text;
    this.kept = from;
    this.lineBreak = lineBreak;
  }

  write(text: string): void {
    this.written += text;
    this.started = true;
    this.opened = false;
  }

  keep({ from, to }: Range): void {
    this.replaceUpTo(from);
    this.kept = to;
    this.started = true;
    this.opened = false;
  }

  keepComment(comment: Range): void {
    this.keep(comment);
    this.commented = true;
  }

  writeComment(comment: Range): void {
    this.write(` ${this.text.slice(comment.from, comment.to)}`);
    this.commented = true;
  }

  /** Begins the next line, after a blank one if `spaced`, though not right below what opens a collection. */
  newLine(column: number, spaced: boolean): void {
    const breaks = this.started ? this.lineBreak : '';
    this.written += breaks + (spaced && !this.opened ? this.lineBreak : '') + ' '.repeat(column);
    this.commented = false;
    this.started = true;
    this.opened = false;
  }

  /** Says that a collection begins below the line being written. */
  open(): void {
    this.opened = true;
  }

  /** All edits; `to` is where the part of the text ends that is laid out. */
  end(to: number, finalBreak: boolean): readonly TextEdit[] {
    if (this.started && finalBreak) this.written += this.lineBreak;
    this.replaceUpTo(to);
    return this.edits;
  }

  private replaceUpTo(to: number): void {
    const edit = trimEdit(this.text, { from: this.kept, to, insert: this.written });
    if (edit !== null) this.edits.push(this.partsLineEnd(edit) ? { from: this.kept, to, insert: this.written } : edit);
    this.written = '';
  }

  /** Whether an edit begins or ends between the two characters of a line end. */
  private partsLineEnd({ to, insert }: TextEdit): boolean {
    const before = insert === '' ? this.text[to - 1] : insert.at(-1);
    return before === '\r' && this.text[to] === '\n';
  }
}
