import type { Range } from '../range.ts';
import type { Fault } from '../yaml/fault.ts';
import { type Explanation, fixOf, insertion } from './explanation.ts';
import { contentEnd, lineAt } from './line-text.ts';
import { quoteValue } from './quoting.ts';

/** Why neither a comma nor the closing bracket follows in `[]` or `{}`. */
export function explainFlow(text: string, fault: Fault): Explanation {
  const { range, opened } = fault;
  const bracket = opened ?? range;
  const found = text.charAt(range.from);
  if (/[[{"']/.test(found) && text[range.from - 1] === ':') {
    return { reason: 'space-after-colon', range, found, fix: fixOf('space-after-colon', [insertion(range.from, ' ')]) };
  }
  const line = lineAt(text, bracket.from);
  if (range.from <= line.to && range.from < text.length) {
    if (found === ':') return { reason: 'second-colon', range, found, fix: quoteValue(text, range.from) };
    return { reason: 'missing-comma', range, found, fix: missingComma(text, range) };
  }
  return explainUnclosed(text, bracket, line);
}

function missingComma(text: string, range: Range) {
  const gap = /\s*$/.exec(text.slice(0, range.from))?.[0].length ?? 0;
  return fixOf('insert-comma', [insertion(range.from - gap, gap > 0 ? ',' : ', ')]);
}

function explainUnclosed(text: string, bracket: Range, line: Range): Explanation {
  const found = text.slice(bracket.from, bracket.to);
  const comment = /\s#/.exec(text.slice(bracket.from, line.to));
  if (comment !== null) {
    const from = bracket.from + comment.index + 1;
    return { reason: 'comment-in-flow', range: { from, to: line.to }, found, fix: null };
  }
  const end = contentEnd(text, bracket.from, line.to);
  const closing = closingBrackets(text.slice(line.from, end));
  const range = { from: bracket.from, to: end };
  const reason = found === '[' ? 'unclosed-list' : 'unclosed-map';
  return { reason, range, found, fix: fixOf('close-bracket', [insertion(end, closing)]) };
}

/** The brackets that a stretch of text leaves open, closed from the inside out. */
function closingBrackets(written: string): string {
  const open: string[] = [];
  for (const [, bracket] of written.matchAll(/"(?:\\.|[^"])*"|'[^']*'|([[\]{}])/g)) {
    if (bracket === '[') open.push(']');
    else if (bracket === '{') open.push('}');
    else if (bracket !== undefined && open.at(-1) === bracket) open.pop();
  }
  return open.reverse().join('');
}
