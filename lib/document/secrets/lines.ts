import { finish, type Steps } from '../../steps/index.ts';
import type { Range } from '../range.ts';

/** A line of a text, or a comment in one: its content, where a comment's begins behind `#`, without blanks around it. */
export type ScannedLine = Range & {
  /** The column of its first character. */
  readonly column: number;
  readonly isComment: boolean;
};

const breaks = '\\r\\n\\u0085\\u2028\\u2029';
const anyLine = new RegExp(`[^${breaks}]+`, 'g');
const comment = new RegExp(`[^${breaks}]*`, 'y');

/** The lines of a stretch of text that is not parsed, without the blank ones. */
export function linesIn(text: string, stretch: Range): ScannedLine[] {
  return finish(findingLines(text, stretch));
}

/** The same step by step, for a long text. */
export function* findingLines(text: string, { from, to }: Range): Steps<ScannedLine[]> {
  const lines: ScannedLine[] = [];
  for (const { 0: line, index } of text.slice(from, to).matchAll(anyLine)) {
    const marks = /^\s*#+/.exec(line)?.[0].length ?? 0;
    lines.push(...scannedLine(text, from + index + marks, from + index + line.length, marks > 0));
    yield index / (to - from);
  }
  return lines;
}

/** The comments in a stretch of a parsed text, without `#` and the blanks around them; `scalars` are the ranges of all scalars in it, in order. */
export function commentsIn(text: string, scalars: readonly Range[], { from, to: end }: Range): Range[] {
  const comments: Range[] = [];
  let next = 0;
  for (let at = text.indexOf('#', from); at >= 0 && at < end; at = text.indexOf('#', at)) {
    while ((scalars[next]?.to ?? end) <= at) next++;
    const scalar = scalars[next];
    if (scalar !== undefined && scalar.from <= at) {
      at = scalar.to;
    } else if (at > 0 && /[^\s,[\]{}"':]/.test(text[at - 1] ?? '')) {
      at++;
    } else {
      comment.lastIndex = at;
      const to = at + (comment.exec(text)?.[0].length ?? 1);
      const marks = /^#+/.exec(text.slice(at, to))?.[0].length ?? 0;
      comments.push(...withoutBlanks(text, at + marks, to));
      at = to;
    }
  }
  return comments;
}

export function commentLine(text: string, { from, to }: Range): ScannedLine {
  return { from, to, column: columnOf(text, from), isComment: true };
}

function scannedLine(text: string, start: number, end: number, isComment: boolean): ScannedLine[] {
  return withoutBlanks(text, start, end).map(({ from, to }) => ({ from, to, column: columnOf(text, from), isComment }));
}

function withoutBlanks(text: string, start: number, end: number): Range[] {
  const content = text.slice(start, end);
  const from = start + content.length - content.trimStart().length;
  const to = start + content.trimEnd().length;
  return from < to ? [{ from, to }] : [];
}

function columnOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\r\n\u0085\u2028\u2029]/.test(text[start - 1] ?? '')) start--;
  return at - start;
}
