import { lineStart, nextLine } from '../edit/text/lines.ts';
import { isEmptyNode, isExplicit } from '../edit/tree/entries.ts';
import type { MappingNode, SequenceNode, YamlNode } from '../yaml/node.ts';

/** Whether a flow collection can be written in block style with its keys and values spelled as they are. */
export function canSpread(text: string, node: MappingNode | SequenceNode, silenced: ReadonlySet<number>): boolean {
  if (silenced.size > 0 && touches(text, node, silenced)) return false;
  if (node.kind === 'sequence') return node.items.every((item) => isSpelledInBlock(text, item));
  return node.pairs.every((pair) => {
    const { key, value } = pair;
    const named = key.kind === 'scalar' && !isEmptyNode(key) && !isExplicit(pair);
    return named && isSpelledInBlock(text, key) && isSpelledInBlock(text, value);
  });
}

/** A scalar that goes on over a line's end may lie too far to the left. */
function isSpelledInBlock(text: string, { kind, range }: YamlNode): boolean {
  return kind !== 'scalar' || !/[\r\n]/.test(text.slice(range.from, range.to));
}

export function hasEntries(node: MappingNode | SequenceNode): boolean {
  return (node.kind === 'mapping' ? node.pairs : node.items).length > 0;
}

function touches(text: string, { range }: YamlNode, lines: ReadonlySet<number>): boolean {
  for (let line = lineStart(text, range.from); line < range.to; line = nextLine(text, line)) {
    if (lines.has(line)) return true;
  }
  return false;
}
