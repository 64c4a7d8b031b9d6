import type { TextEdit } from '../range.ts';

/** The text with the edits made. They are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, insert } of edits) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** The edits that take the edited text back to `text`. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
}

/** One edit between what both texts begin and end with, or none where they are equal. */
export function minimalEdit(before: string, after: string): TextEdit[] {
  const edit = trimEdit(before, { from: 0, to: before.length, insert: after });
  return edit === null ? [] : [edit];
}

/** The edit without what it replaces by itself, or null where nothing is left. Surrogate pairs stay whole. */
export function trimEdit(text: string, { from, to, insert }: TextEdit): TextEdit | null {
  const room = Math.min(to - from, insert.length);
  let start = 0;
  while (start < room && text.charCodeAt(from + start) === insert.charCodeAt(start)) start++;
  if (start > 0 && isHighSurrogate(insert.charCodeAt(start - 1))) start--;
  let end = 0;
  while (end < room - start && text.charCodeAt(to - 1 - end) === insert.charCodeAt(insert.length - 1 - end)) end++;
  if (end > 0 && isLowSurrogate(text.charCodeAt(to - end))) end--;
  if (from + start === to - end && start + end === insert.length) return null;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

function isHighSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

function isLowSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xdc00;
}
