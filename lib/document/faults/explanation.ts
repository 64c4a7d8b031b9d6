import type { Fix } from '../diagnostic.ts';
import type { Range, TextEdit } from '../range.ts';

/**
 * What a fault is to a person: a reason of the messages, where to look, what stands there, and how to mend it. `found`
 * is a character or an escape, never more: the text may be a password.
 */
export type Explanation = {
  readonly reason: string;
  readonly range: Range;
  readonly found: string;
  readonly fix: Fix | null;
};

export function fixOf(label: string, edits: readonly TextEdit[]): Fix {
  return { label, values: {}, edits };
}

export function insertion(at: number, insert: string): TextEdit {
  return { from: at, to: at, insert };
}

export function removal({ from, to }: Range): TextEdit {
  return { from, to, insert: '' };
}
