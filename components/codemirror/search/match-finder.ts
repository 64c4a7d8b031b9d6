import type { EditorState } from '@codemirror/state';
import { stand, textWithoutHidden } from './hidden-text.ts';

export type Match = {
  readonly from: number;
  readonly to: number;
  /** What the groups of a regular expression matched. */
  readonly groups: readonly (string | undefined)[];
};

const longestSlice = 5;

/** Finds every match of a pattern, a few milliseconds at a time, so that a long document holds nothing up. */
export class MatchFinder {
  matches: readonly Match[] = [];
  complete = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly done: () => void;

  /** `done` is called when all have been found. */
  constructor(done: () => void) {
    this.done = done;
  }

  /** Begins anew, after a rest in milliseconds. */
  find(state: EditorState, pattern: RegExp | null, rest: number): void {
    clearTimeout(this.timer);
    this.complete = false;
    this.timer = setTimeout(() => this.begin(state, pattern), rest);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.matches = [];
    this.complete = true;
  }

  /** The index of a match, or null for what is none. */
  indexOf({ from, to }: { readonly from: number; readonly to: number }): number | null {
    const index = this.firstFrom(from);
    const match = this.matches[index];
    return match?.from === from && match.to === to ? index : null;
  }

  /** The index of the first match that begins at or after a place; their number where none does. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.matches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.matches[middle]?.from ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private begin(state: EditorState, pattern: RegExp | null): void {
    const found: Match[] = [];
    const left = pattern ? textWithoutHidden(state).matchAll(pattern) : [].values();
    const slice = () => {
      const until = performance.now() + longestSlice;
      do {
        const { done, value } = left.next();
        if (done) {
          this.matches = found;
          this.complete = true;
          this.done();
          return;
        }
        if (isShown(value)) found.push(matchOf(value));
      } while (performance.now() < until);
      this.timer = setTimeout(slice);
    };
    slice();
  }
}

/** Whether there is something that could be marked, and nothing of a hidden secret in it, nor in what was only looked at. */
function isShown(match: RegExpExecArray): boolean {
  return match[0] !== '' && match.every((part) => !part?.includes(stand));
}

function matchOf(match: RegExpExecArray): Match {
  const [whole, ...groups] = match;
  return { from: match.index, to: match.index + whole.length, groups };
}
