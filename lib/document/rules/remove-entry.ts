import { removeBlockEntries } from '../edit/change/remove-block.ts';
import { removeFlowEntries } from '../edit/change/remove-flow.ts';
import type { TextEdit } from '../range.ts';
import type { MappingNode } from '../yaml/node.ts';

/** Takes a pair out of a map, with its lines or its comma. */
export function removeEntry(text: string, node: MappingNode, at: number): TextEdit[] {
  return node.flow ? removeFlowEntries(text, node, [at]) : removeBlockEntries(text, node, [at]);
}
