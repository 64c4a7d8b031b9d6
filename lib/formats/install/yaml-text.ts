import { plainText, utf8Text } from './plain-text.ts';

/** Characters that JSON leaves as they are and that YAML 1.1 readers take for line breaks or refuse. */
const beyondYaml = /[\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff\ufffe\uffff]/g;

/** A text as a quoted YAML scalar on one line, the same to readers of YAML 1.1 and 1.2. */
export function yamlQuote(text: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(beyondYaml, escaped);
}

/** A block scalar from its `|` on, or null for what such a block cannot hold as it is. */
export function yamlBlock(bytes: Uint8Array, indent: string): string | null {
  const text = plainText(bytes);
  if (text === null || /^[ \n]/.test(text) || text.endsWith('\n\n')) return null;
  // Not line by line: the tens of thousands of a long document would take a page too long.
  return `|\n${indent}${text.slice(0, -1).replaceAll(/\n(?!\n)/g, `\n${indent}`)}`;
}

/** Bytes as a YAML text, as a block where that is possible, or null where they are no text. */
export function yamlText(bytes: Uint8Array, indent: string): string | null {
  const block = yamlBlock(bytes, indent);
  if (block !== null) return block;
  const text = utf8Text(bytes);
  return text === null ? null : yamlQuote(text);
}
