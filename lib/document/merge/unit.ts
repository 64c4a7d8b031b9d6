import { keyName } from '../decode/key-name.ts';
import { blockExtent } from '../edit/tree/block-extent.ts';
import { type Collection, entriesOf } from '../edit/tree/entries.ts';
import type { Range } from '../range.ts';
import type { YamlNode } from '../yaml/node.ts';
import type { Stretch } from './stretch.ts';

/** The document, an entry or an item, with the comments that belong to it. */
export type Unit = {
  readonly key: string;
  readonly at: Stretch;
  /** Null where it is merged as a whole. */
  readonly parts: Parts | null;
  /** Whether nothing is in it: `mirrors:`, `mirrors: {}`, `mirrors: ~`. */
  readonly isHollow: boolean;
};

/** A collection cut in pieces: together with what is between its children they are its unit, character for character. */
export type Parts = {
  readonly style: 'block-map' | 'block-list' | 'flow-map' | 'flow-list';
  readonly head: Stretch;
  readonly children: readonly Child[];
  readonly tail: Stretch;
};

/** `gap` is what stands between it and the child before; null for the first. */
export type Child = { readonly gap: Stretch | null; readonly unit: Unit };

export function unitOf(text: string, key: string, range: Range, node: YamlNode | null): Unit {
  const parts = node?.kind === 'mapping' || node?.kind === 'sequence' ? partsOf(text, range, node) : null;
  return { key, at: { of: text, from: range.from, to: range.to }, parts, isHollow: parts === null && isHollow(node) };
}

function isHollow(node: YamlNode | null): boolean {
  if (node === null) return true;
  if (node.anchor !== null || node.tag !== null) return false;
  if (node.kind === 'mapping') return node.pairs.length === 0;
  return node.kind === 'scalar' && node.style === 'plain' && /^(?:|~|null)$/i.test(node.value);
}

function partsOf(text: string, range: Range, node: Collection): Parts | null {
  const entries = entriesOf(node);
  const keys = keysOf(node);
  if (entries.length === 0 || keys === null) return null;
  const extents = node.flow ? entries : entries.map((_, at) => extentOf(text, node, at));
  const children: Child[] = [];
  let end: number | null = null;
  for (const [at, extent] of extents.entries()) {
    if (extent.from < (end ?? range.from) || extent.to > range.to) return null;
    const value = node.kind === 'mapping' ? (node.pairs[at]?.value ?? null) : (node.items[at] ?? null);
    const gap: Stretch | null = end === null ? null : { of: text, from: end, to: extent.from };
    children.push({ gap, unit: unitOf(text, keys[at] ?? '', extent, value) });
    end = extent.to;
  }
  return {
    style: `${node.flow ? 'flow' : 'block'}-${node.kind === 'mapping' ? 'map' : 'list'}`,
    head: { of: text, from: range.from, to: extents[0]?.from ?? range.from },
    children,
    tail: { of: text, from: end ?? range.to, to: range.to },
  };
}

function extentOf(text: string, node: Collection, at: number): Range {
  const { lead, end } = blockExtent(text, node, at);
  return { from: lead, to: end };
}

/** The names of a map's keys; null where one comes twice or is no text. Items of a list have none. */
function keysOf(node: Collection): readonly string[] | null {
  if (node.kind === 'sequence') return node.items.map(() => '');
  const keys = node.pairs.flatMap(({ key }) => keyName(key) ?? []);
  return new Set(keys).size === node.pairs.length ? keys : null;
}
