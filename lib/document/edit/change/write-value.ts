import type { TextEdit } from '../../range.ts';
import type { MappingNode, YamlPair } from '../../yaml/node.ts';
import type { Draft } from '../draft/draft.ts';
import { isLongKey } from '../draft/long-key.ts';
import { blockValue } from '../draft/write-block.ts';
import { flowText } from '../draft/write-flow.ts';
import { beforeComment, breakFor, columnOf, indentOf, lineEnd, lineStart } from '../text/lines.ts';
import { isEmptyNode, isExplicit, startOf } from '../tree/entries.ts';
import type { Kind } from '../tree/kind.ts';
import type { Source } from '../tree/source.ts';

/**
 * Writes a value of a kind where a pair has a null, an empty collection or an alias. `anchor` goes before it; an
 * anchor that the old value has stays, its tag does not. A comment behind the old value stays on its line.
 */
export function writeValue(
  source: Source,
  mapping: MappingNode,
  pair: YamlPair,
  draft: Draft,
  kind: Kind,
  anchor: string | null = pair.value.anchor,
): TextEdit[] {
  const mark = anchor === null ? '' : `&${anchor}`;
  return mapping.flow
    ? writeInFlow(source, mapping, pair, draft, kind, mark)
    : writeInBlock(source, pair, draft, kind, mark);
}

function writeInFlow(
  source: Source,
  mapping: MappingNode,
  pair: YamlPair,
  draft: Draft,
  kind: Kind,
  mark: string,
): TextEdit[] {
  const { text } = source;
  const { value, colon, from } = pair;
  const place = { source, near: mapping, lineBreak: breakFor(text, from), indent: indentOf(text, from) };
  const written = joined(mark, flowText(place, draft, kind));
  const start = startOf(value);
  const { to } = value.range;
  const colonFor = isEmptyNode(pair.key) ? ' :' : ':';
  if (colon === null) return [...markKey(text, pair), { from: to, to, insert: `${colonFor} ${written}` }];
  const closed = beforeComment(text, to, written);
  return [{ from: start, to, insert: start === to ? ` ${closed}` : closed }];
}

/** A key that stood alone may be longer, or of more lines, than a `:` can follow without a `?` before it. */
function markKey(text: string, pair: YamlPair): TextEdit[] {
  const { from } = pair;
  const written = text.slice(from, pair.key.range.to);
  if (isExplicit(pair) || (!isLongKey(written) && !/[\r\n\u0085\u2028\u2029]/.test(written))) return [];
  return [{ from, to: from, insert: '? ' }];
}

function writeInBlock(
  source: Source,
  { value, colon, from }: YamlPair,
  draft: Draft,
  kind: Kind,
  mark: string,
): TextEdit[] {
  const { text } = source;
  const { to } = value.range;
  const lineBreak = breakFor(text, from);
  const { inline, lines } = blockValue({ source, lineBreak }, draft, kind, columnOf(text, from));
  const first = joined(mark, inline);
  const below = lines.map((line) => lineBreak + line).join('');
  const behindColon = first === '' ? '' : ` ${first}`;
  if (colon === null) {
    const end = lineEnd(text, to);
    return [{ from: end, to: end, insert: `${lineBreak}${' '.repeat(columnOf(text, from))}:${behindColon}${below}` }];
  }
  const start = startOf(value);
  if (lineEnd(text, colon) < start) {
    if (first !== '') return [{ from: start, to, insert: first + below }];
    return [{ from: lineStart(text, start), to, insert: lines.join(lineBreak) }];
  }
  const edit = { from: colon + 1, to, insert: beforeComment(text, to, behindColon) };
  const end = lineEnd(text, to);
  return below === '' ? [edit] : [edit, { from: end, to: end, insert: below }];
}

function joined(mark: string, written: string): string {
  return mark !== '' && written !== '' ? `${mark} ${written}` : mark + written;
}
