import { commentsOf, type DocumentReading, type LineIndex, type Range } from '../../document/index.ts';

/** What a comment `# portolan: ignore …` asks for. */
export type Ignore = {
  /** The line whose diagnostics are meant, from 1; null for those of the whole file. */
  readonly line: number | null;
  readonly rules: readonly NamedRule[];
  /** The comment. */
  readonly range: Range;
};

export type NamedRule = { readonly name: string; readonly range: Range };

const directive = /^#\s*portolan:\s*(ignore(?:-file)?)(?![\w-])/;

/** The comments that silence rules: on the line of the problem, or alone on the line above it. */
export function findIgnores(reading: DocumentReading, lines: LineIndex): readonly Ignore[] {
  const { text } = reading;
  return commentsOf(reading).flatMap((range) => {
    const comment = text.slice(range.from, range.to);
    const [begin, word] = directive.exec(comment) ?? [];
    if (begin === undefined) return [];
    const rules = namesIn(comment, begin.length, range.from);
    return [{ line: word === 'ignore' ? lineMeant(text, range, lines) : null, rules, range }];
  });
}

/** The names, between commas or blanks, up to a double dash, behind which a reason may stand. */
function namesIn(comment: string, start: number, offset: number): readonly NamedRule[] {
  const reason = comment.slice(start).search(/(?:^|\s)--(?:\s|$)/);
  const list = comment.slice(0, reason < 0 ? comment.length : start + reason);
  return [...list.slice(start).matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => {
    const from = offset + start + index;
    return { name, range: { from, to: from + name.length } };
  });
}

/** Comments that stand one below the other all speak of the line below them. */
function lineMeant(text: string, { from }: Range, lines: LineIndex): number {
  const { line, column } = lines.position(from);
  const lineAt = (number: number) =>
    text.slice(lines.offset({ line: number, column: 1 }), lines.offset({ line: number + 1, column: 1 }));
  if (text.slice(from - column + 1, from).trim() !== '') return line;
  let meant = line + 1;
  while (meant < lines.count && /^\s*#/.test(lineAt(meant))) meant++;
  return meant;
}
