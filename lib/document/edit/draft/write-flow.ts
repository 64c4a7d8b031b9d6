import { writeScalar } from '../scalar/write-scalar.ts';
import { columnOf } from '../text/lines.ts';
import { type Collection, entriesOf } from '../tree/entries.ts';
import { exampleOf, isSpread } from '../tree/example.ts';
import { flowStyle, isJson } from '../tree/flow-style.ts';
import { type Kind, kindBelow } from '../tree/kind.ts';
import type { Source } from '../tree/source.ts';
import type { Draft, DraftPair } from './draft.ts';
import { isLongKey } from './long-key.ts';

/** Where a flow text goes: beside what, into which line break and how deep a line. */
export type FlowPlace = {
  readonly source: Source;
  readonly near: Collection | null;
  readonly lineBreak: string;
  readonly indent: number;
};

/** A draft as it stands in a flow collection, or itself as one. */
export function flowText(place: FlowPlace, draft: Draft, kind: Kind): string {
  if (draft.kind === 'raw') return draft.inFlow;
  if (draft.kind === 'text') return writeScalar(draft.value, { inFlow: true, json: isJson(place.source) });
  const [open, close] = draft.kind === 'map' ? ['{', '}'] : ['[', ']'];
  const step = spreadStep(place, kind, draft);
  const inner = step === 0 ? place : { ...place, indent: place.indent + step };
  const entries =
    draft.kind === 'map'
      ? draft.pairs.map((pair) => flowPairText(inner, pair, kind))
      : draft.items.map((item) => flowText(inner, item, [...kind, '-']));
  const { comma, pad } = flowStyle(place.source, place.near);
  if (entries.length === 0 || step === 0) return open + pad + entries.join(comma) + pad + close;
  const newLine = place.lineBreak + ' '.repeat(inner.indent);
  return `${open}${newLine}${entries.join(`,${newLine}`)}${place.lineBreak}${' '.repeat(place.indent)}${close}`;
}

export function flowPairText(place: FlowPlace, { key, value }: DraftPair, kind: Kind): string {
  const name = flowText(place, key, []);
  const below = kindBelow(kind, key.kind === 'text' ? key.value : '');
  const { colon } = flowStyle(place.source, place.near);
  const gap = colon === ':' && !/["']$/.test(name) ? ': ' : colon;
  return `${isLongKey(name) ? '? ' : ''}${name}${gap}${flowText(place, value, below)}`;
}

/** How much deeper the entries stand where they get lines of their own, as those of the kind do; 0 for one line. */
function spreadStep({ source, near }: FlowPlace, kind: Kind, draft: Draft): number {
  const example = exampleOf(source, kind)?.node ?? (draft.kind === 'map' ? near : null);
  if (example === null || !isSpread(source.text, example)) return 0;
  const [first] = entriesOf(example);
  const line = /[^ ]/.exec(source.text.slice(lineOf(source.text, example.range.from)))?.index ?? 0;
  return first === undefined ? 0 : Math.max(columnOf(source.text, first.from) - line, 0);
}

function lineOf(text: string, at: number): number {
  return at - columnOf(text, at);
}
