import { yamlLanguage } from '@codemirror/lang-yaml';
import { HighlightStyle, StreamLanguage } from '@codemirror/language';
import { toml } from '@codemirror/legacy-modes/mode/toml';
import type { Text } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { type LinesAround, visibleHighlight } from './visible-highlight.ts';

/** Keys stand out and values read as text; red, amber and green stay for verdicts. */
const style = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--color-accent)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--color-faint)', fontStyle: 'italic' },
  { tag: [tags.atom, tags.bool, tags.number, tags.null], color: 'var(--color-accent-strong)', fontWeight: '600' },
  { tag: [tags.labelName, tags.typeName, tags.keyword, tags.meta], color: 'var(--color-muted)', fontWeight: '600' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--color-muted)' },
  { tag: [tags.string, tags.content], color: 'var(--color-ink)' },
]);

const mostLines = 400;

export const highlightYaml = visibleHighlight(yamlLanguage.parser, style, outerLines);

// No value that the programs write goes over a line's end.
export const highlightToml = visibleHighlight(StreamLanguage.define(toml).parser, style, (_doc, line) => {
  return { first: line, last: line };
});

/**
 * From the nearest line above that is indented by no more than a mirror's name, from where the parser finds its way, to the last one
 * before the next such line.
 */
function outerLines(doc: Text, line: number): LinesAround {
  let first = line;
  while (first > Math.max(1, line - mostLines) && !isOuter(doc, first)) first -= 1;
  let last = line;
  while (last < Math.min(doc.lines, line + mostLines) && !isOuter(doc, last + 1)) last += 1;
  return { first, last };
}

function isOuter(doc: Text, line: number): boolean {
  return /^ {0,2}[^\s#-]/.test(doc.line(line).text);
}
