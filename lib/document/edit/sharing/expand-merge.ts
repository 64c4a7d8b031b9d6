import { isMergeKey } from '../../decode/merge.ts';
import type { TextEdit } from '../../range.ts';
import type { MappingNode, YamlPair } from '../../yaml/node.ts';
import { removeEntries } from '../change/remove-entries.ts';
import type { DraftPair } from '../draft/draft.ts';
import { draftOfNode } from '../draft/draft-of-node.ts';
import { blockPairLines } from '../draft/write-block.ts';
import { flowPairText } from '../draft/write-flow.ts';
import { textOf } from '../find/key-text.ts';
import { breakFor, columnOf, indentOf } from '../text/lines.ts';
import { flowStyle } from '../tree/flow-style.ts';
import type { Source } from '../tree/source.ts';

/** Keys whose values yaml.v2 fills further where they are repeated, so that an earlier one still counts. */
const filled = new Set(['mirrors', 'configs', 'auths', 'rewrite', 'auth', 'tls']);

/** Writes the pairs that a merge key brings in its place, but for those that are written again behind it. */
export function expandMerge(source: Source, mapping: MappingNode, merge: YamlPair): TextEdit[] {
  const { text } = source;
  const { from } = merge;
  const { to } = merge.value.range;
  const pairs = broughtPairs(source, mapping, merge);
  if (pairs.length === 0) return removeEntries(text, mapping, [mapping.pairs.indexOf(merge)]);
  const lineBreak = breakFor(text, from);
  if (mapping.flow) {
    const place = { source, near: mapping, lineBreak, indent: indentOf(text, from) };
    const written = pairs.map((pair) => flowPairText(place, pair, []));
    return [{ from, to, insert: written.join(flowStyle(source, mapping).comma) }];
  }
  const column = columnOf(text, from);
  const lines = pairs.flatMap((pair) => blockPairLines({ source, lineBreak }, pair, [], column));
  return [{ from, to, insert: lines.join(lineBreak).trimStart() }];
}

function broughtPairs(source: Source, mapping: MappingNode, merge: YamlPair): DraftPair[] {
  const { value } = merge;
  const sources = value.kind === 'sequence' ? value.items.toReversed() : [value];
  const brought = sources.flatMap((node) => {
    const target = node.kind === 'alias' ? node.target : node;
    return target.kind === 'mapping' ? target.pairs : [];
  });
  const behind = mapping.pairs.slice(mapping.pairs.indexOf(merge) + 1);
  const all = [...brought, ...behind];
  return brought
    .filter((pair, at) => !isWrittenAgain(pair, all.slice(at + 1)))
    .map(({ key, value: copied }) => ({
      key: draftOfNode(source, key, merge.from),
      value: draftOfNode(source, copied, merge.from),
    }));
}

function isWrittenAgain({ key }: YamlPair, later: readonly YamlPair[]): boolean {
  const name = textOf(key);
  if (isMergeKey(key) || name === null || filled.has(name)) return false;
  return later.some((pair) => !isMergeKey(pair.key) && textOf(pair.key) === name);
}
