import { mustEscape, needsEscapes, needsQuotes } from './needs-quotes.ts';

/** Where a scalar is written: inside `[]` or `{}`, and in a document that is JSON and shall stay it. */
export type ScalarPlace = { readonly inFlow: boolean; readonly json: boolean };

/** A new scalar that reads as exactly this text: plain if it can be, else in the quotes that leave it legible. */
export function writeScalar(value: string, { inFlow, json }: ScalarPlace): string {
  if (json) return doubleQuoted(value);
  if (!needsQuotes(value, inFlow)) return value;
  const legible = /["\\]/.test(value) && !value.includes('\t') && !needsEscapes(value);
  return legible ? singleQuoted(value) : doubleQuoted(value);
}

export function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

const shortEscapes = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

/** Double quotes with the escapes that yaml.v2, other readers of YAML and JSON share: no `\/`, no surrogates. */
export function doubleQuoted(value: string): string {
  let text = '';
  for (const character of value.toWellFormed()) text += shortEscapes.get(character) ?? escaped(character);
  return `"${text}"`;
}

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  if (!mustEscape(code)) return character;
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
