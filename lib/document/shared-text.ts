import { aliasesOf } from './edit/sharing/node-places.ts';
import type { Range } from './range.ts';
import type { DocumentReading } from './reading.ts';
import { mayHoldAlias } from './secrets/may-share.ts';
import type { YamlNode } from './yaml/node.ts';

/** Answers whether an alias elsewhere in the document stands for a stretch of it, for what holds it, or for a part of it. */
export function sharedText({ text, root }: DocumentReading): (stretch: Range) => boolean {
  if (!mayHoldAlias(text)) return () => false;
  const aliases = aliasesOf(root).map(({ alias }) => ({ at: alias.range, meant: withProperties(alias.target) }));
  return (stretch) => aliases.some(({ at, meant }) => touches(meant, stretch) && !touches(at, stretch));
}

function withProperties({ properties, range }: YamlNode): Range {
  return { from: properties?.from ?? range.from, to: range.to };
}

function touches(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to;
}
