import { plainText, utf8Text } from './plain-text.ts';

/** Characters that JSON leaves as they are and that YAML 1.1 readers take for line breaks or refuse. */
const beyondYaml = /[\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff\ufffe\uffff]/g;

/** A text as a quoted YAML scalar on one line, the same to readers of YAML 1.1 and 1.2. */
export function yamlQuote(text: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(beyondYaml, escaped);
}

/** The lines of a block scalar with `|` in front, or null for what such a block cannot hold as it is. */
export function yamlBlock(bytes: Uint8Array, indent: string): readonly string[] | null {
  const text = plainText(bytes);
  if (text === null || /^[ \n]|\n\n$/.test(text)) return null;
  const lines = text.slice(0, -1).split('\n');
  return ['|', ...lines.map((line) => (line === '' ? '' : `${indent}${line}`))];
}

/** Bytes as a YAML text, as a block where that is possible, or null where they are no text. */
export function yamlText(bytes: Uint8Array, indent: string): readonly string[] | null {
  const block = yamlBlock(bytes, indent);
  if (block !== null) return block;
  const text = utf8Text(bytes);
  return text === null ? null : [yamlQuote(text)];
}
