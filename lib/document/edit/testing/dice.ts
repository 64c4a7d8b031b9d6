/** Chooses by the numbers of a tape, and the first choice once it is used up, so that failures shrink well. */
export class Dice {
  /** Anchors written so far, by what they stand for. */
  readonly anchors: { readonly of: string; readonly name: string }[] = [];
  readonly sharing: boolean;
  private readonly tape: readonly number[];
  private at = 0;
  private comments = 0;

  constructor(tape: readonly number[], sharing: boolean) {
    this.tape = tape;
    this.sharing = sharing;
  }

  below(count: number): number {
    return (this.tape[this.at++] ?? 0) % count;
  }

  oneIn(count: number): boolean {
    return this.below(count) === count - 1;
  }

  pick<T>(values: readonly [T, ...T[]]): T {
    return values[this.below(values.length)] ?? values[0];
  }

  some<T>(values: readonly T[], most: number): T[] {
    const rest = [...values];
    return Array.from({ length: this.below(most + 1) }, () => rest.splice(this.below(rest.length), 1)).flat();
  }

  /** A comment that is found nowhere else. */
  comment(): string {
    return `# c${this.comments++}.`;
  }

  trailingComment(): string {
    return this.oneIn(5) ? ` ${this.comment()}` : '';
  }

  /** ` *name` of something of that sort written before, or null. */
  alias(of: string): string | null {
    const known = this.anchors.filter((anchor) => anchor.of === of);
    return this.sharing && known.length > 0 ? ` *${known[this.below(known.length)]?.name}` : null;
  }

  /** ` &name` for something of that sort, or nothing. Once in a while a text takes a name that was used. */
  anchor(of: string): string {
    if (!this.sharing || !this.oneIn(2)) return '';
    const name = of === 'text' && this.oneIn(5) ? 'a0' : `a${this.anchors.length}`;
    this.anchors.push({ of, name });
    return ` &${name}`;
  }
}
