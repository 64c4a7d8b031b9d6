import type { YamlNode } from '../../yaml/node.ts';
import { startOf } from '../tree/entries.ts';
import { eachNode } from './node-places.ts';

/** The node that an alias of a name would stand for if it were written at a place of the text; null for none. */
export function anchorInForce(root: YamlNode | null, name: string, at: number): YamlNode | null {
  let found: YamlNode | null = null;
  eachNode(root, (node) => {
    if (node.anchor === name && startOf(node) < at) found = node;
  });
  return found;
}
