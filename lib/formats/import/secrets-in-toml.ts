import type { Range } from '../../document/range.ts';
import { secretsInLines } from '../../document/secrets/in-lines.ts';
import { linesIn } from '../../document/secrets/lines.ts';
import { finish } from '../../steps/index.ts';

const heading = /^\s*\[+(.*?)\]+\s*(?:#.*)?$/;
const headersHeading = /(?:^|\.)\s*["']?headers?["']?\s*$/i;
const headersKey = /^[^=#]*?(?:^|[\s.])["']?headers?["']?\s*[.=]/i;
/** A key up to its value, commented out or not. */
const key = /^\s*(?:#\s*)?(?:"[^"]*"|'[^']*'|[^\s="'#[\]{},])(?:"[^"]*"|'[^']*'|[^="'#[\]{},])*=\s*/;
const longText = /=[^\S\n]*("""|''')[\s\S]*?(?:\1|$(?![\s\S]))/g;

/**
 * The secrets of a node file that anybody may have written, none of them longer than its line: what stands under keys that
 * promise one, passwords of addresses, tokens, all that headers are set to, and texts of several lines.
 */
export function secretsInToml(text: string): readonly Range[] {
  const keyed = finish(secretsInLines(text, linesIn(text, { from: 0, to: text.length }))).map(({ range }) => range);
  const long = [...text.matchAll(longText)].map(({ 0: all, index }) => ({ from: index + 1, to: index + all.length }));
  return disjoint([...keyed, ...long, ...headerValues(text)].flatMap((range) => perLine(text, range)));
}

function headerValues(text: string): Range[] {
  const values: Range[] = [];
  let from = 0;
  let isTable = false;
  let isValue = false;
  for (const line of text.split('\n')) {
    const table = heading.exec(line)?.[1];
    const start = key.exec(line)?.[0].length;
    if (start !== undefined) isValue = headersKey.test(line);
    // Within a value in brackets a line may look like a heading.
    if (table !== undefined && (!isValue || table.includes('.'))) {
      isTable = headersHeading.test(table);
      isValue = false;
    } else if (isTable || isValue) values.push({ from: from + (start ?? 0), to: from + line.length });
    from += line.length + 1;
  }
  return values;
}

/** The parts of a range on its lines, without the blanks around them. */
function perLine(text: string, { from, to }: Range): Range[] {
  return [...text.slice(from, to).matchAll(/\S(?:[^\n]*\S)?/g)].map(({ 0: part, index }) => ({
    from: from + index,
    to: from + index + part.length,
  }));
}

function disjoint(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const next of ranges.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = result.at(-1);
    if (last === undefined || next.from >= last.to) result.push(next);
    else if (next.to > last.to) result[result.length - 1] = { ...last, to: next.to };
  }
  return result;
}
