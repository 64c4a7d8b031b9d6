/** The lines of a text, counted from 1, without their line breaks. */
export type Lines = {
  readonly count: number;
  readonly line: (number: number) => string;
  /** The lines above one, from the nearest upwards. */
  readonly above: (number: number) => Iterable<string>;
};

/** A part of a document that reads like the whole as far as one line is concerned. */
export type Excerpt = {
  readonly lines: readonly string[];
  /** Which of them the line is, from 0. */
  readonly at: number;
};

const mostAbove = 100;
const mostBelow = 40;

/**
 * The lines around one, from where its entry begins, below the lines that this entry stands under. What a long document
 * holds before and behind need not be read to know what can stand here.
 */
export function excerptAround(lines: Lines, number: number): Excerpt {
  const last = Math.min(lines.count, number + mostBelow);
  if (number <= mostAbove) return { lines: slice(lines, 1, last), at: number - 1 };
  const start = entryStart(lines, number);
  const parents = parentsOf(lines, start);
  return { lines: [...parents, ...slice(lines, start, last)], at: parents.length + number - start };
}

/** The line alone, below those that it stands under: what is left where the lines beside it do not read. */
export function bareExcerpt(lines: Lines, number: number): Excerpt {
  const parents = parentsOf(lines, number);
  return { lines: [...parents, lines.line(number)], at: parents.length };
}

/** The first of the least indented lines above, as far up as is looked. */
function entryStart(lines: Lines, number: number): number {
  let start = number;
  let least = Number.POSITIVE_INFINITY;
  for (let above = number - 1; above >= number - mostAbove; above--) {
    const indent = indentOf(lines.line(above));
    if (indent === null || indent > least) continue;
    [start, least] = [above, indent];
    if (indent === 0) break;
  }
  return start;
}

/** The lines above that are each less indented than the next, from the outermost. */
function parentsOf(lines: Lines, number: number): readonly string[] {
  const parents: string[] = [];
  let least = indentOf(lines.line(number)) ?? lines.line(number).length;
  for (const line of least === 0 ? [] : lines.above(number)) {
    const indent = indentOf(line);
    if (indent === null || indent >= least) continue;
    parents.unshift(line);
    least = indent;
    if (indent === 0) break;
  }
  return parents;
}

/** How far a line is indented; null for a blank one and a comment. */
export function indentOf(line: string): number | null {
  const indent = line.search(/[^ ]/);
  return indent < 0 || line[indent] === '#' || line[indent] === '\r' ? null : indent;
}

function slice(lines: Lines, from: number, to: number): readonly string[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => lines.line(from + at));
}
