/** Where a reader is in its text, and the place that an error is told to be at. */
export class Cursor {
  readonly text: string;
  at = 0;
  #line = 1;
  #lineEnd: number;

  constructor(text: string) {
    this.text = text;
    this.#lineEnd = text.indexOf('\n');
  }

  /** The line here, from 1. Readers only go forward, so it is counted only once. */
  get line(): number {
    while (this.#lineEnd >= 0 && this.#lineEnd < this.at) {
      this.#line += 1;
      this.#lineEnd = this.text.indexOf('\n', this.#lineEnd + 1);
    }
    return this.#line;
  }

  /** How much of the text is behind, from 0 to 1. */
  get share(): number {
    return this.atEnd ? 1 : this.at / this.text.length;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The character here; empty at the end. */
  get next(): string {
    const code = this.text.codePointAt(this.at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  follows(expected: string): boolean {
    return this.text.startsWith(expected, this.at);
  }

  /** Goes over what a sticky pattern matches here, and gives it. */
  skip(pattern: RegExp): string {
    return this.match(pattern)?.[0] ?? '';
  }

  /** The same with its groups, or null where it does not match. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return found;
  }

  /** The row of a place, from 1, and the text before it there, for counting columns. */
  position(at: number): { readonly row: number; readonly before: string } {
    const lines = this.text.slice(0, at).split('\n');
    return { row: lines.length, before: lines.at(-1) ?? '' };
  }
}

/** What ends the reading of a file. */
export class TomlFailure extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}
