import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

const style = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--color-accent)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--color-faint)', fontStyle: 'italic' },
  { tag: [tags.atom, tags.bool, tags.number, tags.null], color: 'var(--color-accent-strong)', fontWeight: '600' },
  { tag: [tags.labelName, tags.typeName, tags.keyword, tags.meta], color: 'var(--color-muted)', fontWeight: '600' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--color-muted)' },
  { tag: [tags.string, tags.content], color: 'var(--color-ink)' },
]);

/** The colours of YAML and TOML: keys stand out, values read as text; red, amber and green stay for verdicts. */
export const highlight = syntaxHighlighting(style);
