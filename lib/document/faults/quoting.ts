import type { Fix } from '../diagnostic.ts';
import { writeScalar } from '../edit/scalar/write-scalar.ts';
import type { Range } from '../range.ts';
import { fixOf } from './explanation.ts';
import { contentEnd, lineAt } from './line-text.ts';

/** Puts quotes around the value or key that begins at a place and goes on as far as it can be meant to. */
export function quoteFrom(text: string, from: number): Fix {
  const range = meantFrom(text, from);
  const written = text.slice(range.from, range.to);
  const quoted = writeScalar(written, { inFlow: true, json: false });
  return fixOf('quote', [{ ...range, insert: quoted === written ? `"${written}"` : quoted }]);
}

/** Puts quotes around the whole value behind the first `: ` of a line. */
export function quoteValue(text: string, at: number): Fix | null {
  const line = lineAt(text, at);
  const opening = Math.max(text.lastIndexOf('{', at), text.lastIndexOf(',', at), line.from - 1) + 1;
  const from = opening + (/^.*?:[ \t]+/.exec(text.slice(opening, at))?.[0].length ?? 0);
  if (from === opening || /^["'[{]/.test(text.slice(from))) return null;
  const to = valueEnd(text, from, isInFlow(text, from), line.to);
  const value = text.slice(from, to);
  return fixOf('quote', [{ from, to, insert: writeScalar(value, { inFlow: true, json: false }) }]);
}

function meantFrom(text: string, from: number): Range {
  const line = lineAt(text, from);
  const end = valueEnd(text, from, isInFlow(text, from), line.to);
  const colon = /:(?:\s|$)/.exec(text.slice(from, end));
  return { from, to: Math.max(colon === null ? end : from + colon.index, from + 1) };
}

function valueEnd(text: string, from: number, inFlow: boolean, lineEnd: number): number {
  const end = contentEnd(text, from, lineEnd);
  const closing = inFlow ? /[,\]}]/.exec(text.slice(from, end)) : null;
  return closing === null ? end : from + text.slice(from, from + closing.index).trimEnd().length;
}

/** Whether more brackets are opened than closed on the line before a place. */
function isInFlow(text: string, at: number): boolean {
  const before = text.slice(lineAt(text, at).from, at);
  return before.split(/[[{]/).length > before.split(/[\]}]/).length;
}
