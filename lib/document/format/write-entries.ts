import type { Steps } from '../../steps/index.ts';
import { columnOf } from '../edit/text/lines.ts';
import { isEmptyNode, isExplicit, startOf } from '../edit/tree/entries.ts';
import type { MappingNode, SequenceNode, YamlNode, YamlPair } from '../yaml/node.ts';
import { canSpread, hasEntries } from './spread.ts';
import { Unformatted, type Writer } from './writer.ts';

const step = 2;
const mostLevels = 200;
const mostSpread = 50;

/** What surrounds a node: the column of its parent's keys or dashes, and whether flow collections in it become block ones. */
type Place = { readonly column: number; readonly spread: boolean; readonly level: number };

/** Sections whose flow collections K3s' own examples write as blocks; of others nobody knows what they are for. */
const sections: ReadonlySet<string> = new Set(['mirrors', 'configs', 'auths']);

export function* writeRoot(writer: Writer, root: YamlNode): Steps<void> {
  const place: Place = { column: -step, spread: true, level: 0 };
  if (root.properties !== null) {
    writer.startLine(root.properties.from, 0);
    writer.layout.keep(root.properties);
  }
  if (isBlock(writer, root, place)) yield* writeCollection(writer, root, place, false);
  else if (!isEmptyNode(root)) {
    writer.startLine(root.range.from, 0);
    writer.keepNode(root);
  }
}

type Collection = MappingNode | SequenceNode;

/** Whether a node is written as lines of its own. */
function isBlock(writer: Writer, node: YamlNode, { spread, level }: Place): node is Collection {
  if (node.kind !== 'mapping' && node.kind !== 'sequence') return false;
  if (!node.flow) return true;
  return spread && level < mostSpread && hasEntries(node) && canSpread(writer.text, node, writer.silenced);
}

/** `onLine` says that its first entry goes behind the dash that was just written. */
function* writeCollection(
  writer: Writer,
  node: Collection,
  { column, spread, level }: Place,
  onLine: boolean,
): Steps<void> {
  if (level > mostLevels) throw new Unformatted('too-deep', node.range);
  const place: Place = { column: column + step, spread, level: level + 1 };
  const entries = node.kind === 'mapping' ? node.pairs.map(({ from }) => from) : starts(node);
  writer.levels.enter({ old: node.flow ? null : columnOf(writer.text, entries[0] ?? 0), column: place.column });
  for (const [at, from] of entries.entries()) {
    if (at > 0 || !onLine) writer.startLine(from, place.column);
    const pair = node.kind === 'mapping' ? node.pairs[at] : undefined;
    const item = node.kind === 'sequence' ? node.items[at] : undefined;
    if (pair) yield* writePair(writer, pair, node.flow, place);
    if (item) yield* writeItem(writer, item, place);
    yield from / writer.text.length;
  }
  if (node.flow) writer.writeComments(node.range.to);
  writer.levels.leave();
}

function starts({ items, dashes }: SequenceNode): readonly number[] {
  return items.map((item, at) => dashes[at] ?? startOf(item));
}

function* writePair(writer: Writer, pair: YamlPair, inFlow: boolean, place: Place): Steps<void> {
  const { key, value, colon } = pair;
  if (isExplicit(pair) || isEmptyNode(key))
    throw new Unformatted('explicit-key', { from: pair.from, to: key.range.to });
  if (key.properties !== null) {
    writer.layout.keep(key.properties);
    writer.layout.write(' ');
  }
  writer.layout.keep(key.range);
  writer.levels.settle();
  writer.layout.write(key.kind === 'alias' ? ' :' : ':');
  if (inFlow && colon === null) return;
  const top = place.level === 1 && key.kind === 'scalar';
  yield* writeValue(writer, value, { ...place, spread: place.spread && (!top || sections.has(key.value)) });
}

function* writeValue(writer: Writer, value: YamlNode, place: Place): Steps<void> {
  const block = isBlock(writer, value, place);
  if (value.properties !== null) {
    writer.continueLine(startOf(value), place.column + step);
    writer.layout.keep(value.properties);
  }
  if (block) {
    if (value.flow) writer.claimComment(value.range);
    writer.layout.open();
    yield* writeCollection(writer, value, place, false);
  } else if (!isEmptyNode(value)) writeLeaf(writer, value, place.column + step);
}

function* writeItem(writer: Writer, item: YamlNode, place: Place): Steps<void> {
  writer.layout.write('-');
  writer.levels.settle();
  if (fitsOnLine(writer, item) && isBlock(writer, item, place)) {
    writer.layout.write(' ');
    yield* writeCollection(writer, item, place, true);
  } else yield* writeValue(writer, item, place);
}

/** Whether the first entry of an item can stand behind its dash. */
function fitsOnLine(writer: Writer, item: YamlNode): boolean {
  const isCollection = item.kind === 'mapping' || item.kind === 'sequence';
  return isCollection && item.properties === null && hasEntries(item) && !writer.hasComment(startOf(item));
}

/** A scalar, an alias, or a flow collection that stays one. */
function writeLeaf(writer: Writer, node: YamlNode, column: number): void {
  writer.continueLine(node.range.from, column);
  writer.keepNode(node);
}
