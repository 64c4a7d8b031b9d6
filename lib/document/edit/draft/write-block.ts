import { writeScalar } from '../scalar/write-scalar.ts';
import { type BlockLayout, blockLayout } from '../tree/block-layout.ts';
import { isJson } from '../tree/flow-style.ts';
import { type Kind, kindBelow } from '../tree/kind.ts';
import type { Source } from '../tree/source.ts';
import type { Draft, DraftPair } from './draft.ts';
import { isLongKey } from './long-key.ts';
import { flowText } from './write-flow.ts';

export type BlockPlace = { readonly source: Source; readonly lineBreak: string };

/** A value under a key: what goes behind the `:`, and the lines below. */
export type BlockValue = { readonly inline: string; readonly lines: readonly string[] };

/** The lines of a pair whose key stands at a column; `kind` is that of the mapping it goes into. */
export function blockPairLines(
  place: BlockPlace,
  { key, value }: DraftPair,
  kind: Kind,
  column: number,
): readonly string[] {
  const indent = ' '.repeat(column);
  const name = scalarText(place, key);
  const below = kindBelow(kind, key.kind === 'text' ? key.value : '');
  const { inline, lines } = blockValue(place, value, below, column);
  const head = inline === '' ? '' : ` ${inline}`;
  if (isLongKey(name)) return [`${indent}? ${name}`, `${indent}:${head}`, ...lines];
  return [`${indent}${name}:${head}`, ...lines];
}

/** A value of a kind under a key that stands at `column`. */
export function blockValue(place: BlockPlace, value: Draft, kind: Kind, column: number): BlockValue {
  if (value.kind === 'text' || value.kind === 'raw') return { inline: scalarText(place, value), lines: [] };
  const layout = blockLayout(place.source, kind);
  const isEmpty = value.kind === 'map' ? value.pairs.length === 0 : value.items.length === 0;
  if (isEmpty || (value.flow ?? layout.flow)) return { inline: inFlow(place, value, kind, column), lines: [] };
  return { inline: '', lines: collectionLines(place, value, kind, column + layout.deeper, layout) };
}

function collectionLines(
  place: BlockPlace,
  value: Extract<Draft, { kind: 'map' | 'list' }>,
  kind: Kind,
  column: number,
  { gap }: BlockLayout,
): readonly string[] {
  if (value.kind === 'map') return value.pairs.flatMap((pair) => blockPairLines(place, pair, kind, column));
  return value.items.map((item) => blockItemLine(place, item, column, gap));
}

export function blockItemLine(place: BlockPlace, item: Draft, column: number, gap: string): string {
  const written = scalarText(place, item);
  return `${' '.repeat(column)}-${written === '' ? '' : gap}${written}`;
}

/** A key, an item or a scalar value: a collection has to be a flow collection there. */
function scalarText(place: BlockPlace, draft: Draft): string {
  if (draft.kind === 'raw') return draft.inBlock;
  if (draft.kind !== 'text') return inFlow(place, draft, [], 0);
  return writeScalar(draft.value, { inFlow: false, json: isJson(place.source) });
}

function inFlow({ source, lineBreak }: BlockPlace, draft: Draft, kind: Kind, indent: number): string {
  return flowText({ source, near: null, lineBreak, indent }, draft, kind);
}
