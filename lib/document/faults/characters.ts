import type { TextEdit } from '../range.ts';
import type { Fault } from '../yaml/fault.ts';
import { type Explanation, fixOf, removal } from './explanation.ts';
import { lineAt } from './line-text.ts';
import { quoteFrom } from './quoting.ts';

/** A character that no YAML may hold, by its number: it may not be visible. */
export function explainCharacter(text: string, { reason, range }: Fault): Explanation {
  const code = text.charCodeAt(range.from);
  const byte = reason === 'not-utf8' && code >= 0xdc80 && code <= 0xdcff;
  const hex = (byte ? code - 0xdc00 : code).toString(16).toUpperCase();
  const found = byte ? `0x${hex}` : `U+${hex.padStart(4, '0')}`;
  const fix = reason === 'control-character' ? fixOf('remove-character', [removal(range)]) : null;
  return { reason, range, found, fix };
}

/** A character that means something at the start of a value, where a text was meant. */
export function quoteIt(text: string, { reason, range, opened }: Fault): Explanation {
  const from = Math.min(range.from, opened?.from ?? range.from);
  return { reason, range, found: text.charAt(from), fix: quoteFrom(text, from) };
}

/** A tab where libyaml wants spaces: in the indentation (also of the lines that follow) or behind a `-`. */
export function explainTab(text: string, { reason, range }: Fault): Explanation {
  const line = lineAt(text, range.from);
  const indented = /^[ \t]*$/.test(text.slice(line.from, range.from));
  const edits = indented ? indentationEdits(text, line.from) : [{ ...range, insert: ' ' }];
  return { reason, range, found: '', fix: fixOf('spaces-for-tabs', edits) };
}

function indentationEdits(text: string, from: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const match of text.slice(from).matchAll(/^[ \t]*\t[ \t]*/gm)) {
    const start = from + match.index;
    edits.push({ from: start, to: start + match[0].length, insert: match[0].replaceAll('\t', '  ') });
  }
  return edits;
}
