import { breakFor } from '../edit/text/lines.ts';
import type { Range } from '../range.ts';
import type { Fault } from '../yaml/fault.ts';
import { type Explanation, fixOf, insertion, removal } from './explanation.ts';
import { contentEnd, indentOf, lineAbove, lineAt } from './line-text.ts';
import { quoteValue } from './quoting.ts';

/** A `: ` that makes no key: the second of its line, or one whose key libyaml took for the text of the line above. */
export function explainColon(text: string, { range }: Fault): Explanation {
  const line = lineAt(text, range.from);
  if (/:[ \t]/.test(text.slice(line.from, range.from))) {
    return { reason: 'second-colon', range, found: ':', fix: quoteValue(text, range.from) };
  }
  const above = lineAbove(text, line.from) ?? line;
  if (/:[ \t]+\S/.test(text.slice(above.from, above.to))) return misindented(text, line, above);
  return withoutColon(text, above.from + indentOf(text, above), contentEnd(text, above.from, above.to));
}

/** A line that should be a key and has no `: `. */
export function explainMissingColon(text: string, { range }: Fault): Explanation {
  return withoutColon(text, range.from, contentEnd(text, range.from, range.to));
}

function withoutColon(text: string, from: number, to: number): Explanation {
  const glued = /^[^\s:#]+:(?=[^\s/:])/.exec(text.slice(from, to));
  if (glued === null) {
    return { reason: 'missing-colon', range: { from, to }, found: '', fix: fixOf('add-colon', [insertion(to, ':')]) };
  }
  const at = from + glued[0].length;
  const fix = fixOf('space-after-colon', [insertion(at, ' ')]);
  return { reason: 'space-after-colon', range: { from: at - 1, to: at + 1 }, found: '', fix };
}

/** Something that is no key where the next key of a map should be. */
export function explainKey(text: string, { range }: Fault): Explanation {
  const line = lineAt(text, range.from);
  const found = text.slice(range.from, contentEnd(text, range.from, line.to));
  if (/^[\]},]/.test(found)) {
    const bracket = { from: range.from, to: range.from + 1 };
    return {
      reason: 'stray-bracket',
      range: bracket,
      found: found.charAt(0),
      fix: fixOf('remove-character', [removal(bracket)]),
    };
  }
  if (indentOf(text, line) === range.from - line.from) return misindented(text, line, lineAbove(text, line.from));
  const to = range.from + Math.max(found.length, 1);
  return { reason: 'text-after-value', range: { from: range.from, to }, found: '', fix: null };
}

function misindented(text: string, line: Range, above: Range | null): Explanation {
  const from = line.from + indentOf(text, line);
  const range = { from, to: Math.max(contentEnd(text, from, line.to), from + 1) };
  const insert = ' '.repeat(above === null ? 0 : indentOf(text, above));
  return { reason: 'indentation', range, found: '', fix: fixOf('reindent', [{ from: line.from, to: from, insert }]) };
}

/** `key: - item`: a list with dashes begins on a line of its own. */
export function explainList(text: string, { reason, range }: Fault): Explanation {
  const line = lineAt(text, range.from);
  const gap = /[ \t]*$/.exec(text.slice(line.from, range.from))?.[0].length ?? 0;
  const indent = ' '.repeat(indentOf(text, line));
  const fix = fixOf('own-line', [
    { from: range.from - gap, to: range.from, insert: breakFor(text, range.from) + indent },
  ]);
  return { reason, range, found: '-', fix };
}

export function explainVersion(text: string, { reason, range }: Fault): Explanation {
  const end = text.indexOf('\n', range.to) + 1;
  const line = { from: range.from, to: end === 0 ? text.length : end };
  return { reason, range, found: text.slice(range.from, range.to), fix: fixOf('remove-line', [removal(line)]) };
}
