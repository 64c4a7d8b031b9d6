import type { Range } from '../range.ts';

/** The line of a place, without its break. */
export function lineAt(text: string, at: number): Range {
  let from = at;
  while (from > 0 && !isBreak(text[from - 1])) from--;
  let to = at;
  while (to < text.length && !isBreak(text[to])) to++;
  return { from, to };
}

/** The nearest line above that is neither blank nor a comment, or null. */
export function lineAbove(text: string, at: number): Range | null {
  let line = lineAt(text, at);
  while (line.from > 0) {
    line = lineAt(text, line.from - 1);
    if (/^\s*[^\s#]/.test(text.slice(line.from, line.to))) return line;
  }
  return null;
}

export function indentOf(text: string, line: Range): number {
  return /^[ \t]*/.exec(text.slice(line.from, line.to))?.[0].length ?? 0;
}

/** Where a line's content ends, before blanks and a comment; quotes are not looked into. */
export function contentEnd(text: string, from: number, to: number): number {
  const written = text.slice(from, to);
  const comment = /\s#/.exec(written);
  return from + (comment === null ? written : written.slice(0, comment.index)).trimEnd().length;
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
