import type { TextEdit } from '../../range.ts';
import type { MappingNode, YamlPair } from '../../yaml/node.ts';
import { isLongKey } from '../draft/long-key.ts';
import { doubleQuoted } from '../scalar/write-scalar.ts';
import { breakFor, columnOf } from '../text/lines.ts';
import { isExplicit } from '../tree/entries.ts';
import type { Source } from '../tree/source.ts';
import { setScalar } from './set-scalar.ts';

/** Writes another key for a pair, in the quotes that it has; a long one behind a `?`. */
export function renameKey(source: Source, mapping: MappingNode, pair: YamlPair, name: string): TextEdit {
  const edit = nameEdit(source, mapping, pair, name);
  if (isExplicit(pair) || !isLongKey(edit.insert)) return edit;
  const { text } = source;
  const { from, colon } = pair;
  const marked = `? ${text.slice(from, edit.from)}${edit.insert}`;
  if (mapping.flow || colon === null) return { from, to: edit.to, insert: marked };
  return { from, to: colon, insert: `${marked}${breakFor(text, from)}${' '.repeat(columnOf(text, from))}` };
}

/** A `:` with nothing but a value behind it ends only a name in quotes: `{"a":1}`. */
function nameEdit(source: Source, mapping: MappingNode, { key, colon }: YamlPair, name: string): TextEdit {
  const edit = setScalar(source, key, name, mapping.flow);
  const isGlued = colon === key.range.to && /\S/.test(source.text[colon + 1] ?? '');
  return isGlued && !/^["']/.test(edit.insert) ? { ...edit, insert: doubleQuoted(name) } : edit;
}
