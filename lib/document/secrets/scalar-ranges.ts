import { eachNode } from '../edit/sharing/node-places.ts';
import { isBlockScalar } from '../edit/tree/block-scalar.ts';
import type { Range } from '../range.ts';
import type { YamlNode } from '../yaml/node.ts';

/** The scalars in their order, a block scalar's header apart, since a comment may stand behind it. */
export function scalarRanges(text: string, root: YamlNode | null): Range[] {
  const ranges: Range[] = [];
  eachNode(root, (node) => {
    if (node.kind !== 'scalar' && node.kind !== 'alias') return;
    const { from, to } = node.range;
    if (node.kind === 'alias' || !isBlockScalar(node)) return void ranges.push(node.range);
    const header = from + (/^[^\s]+/.exec(text.slice(from, to))?.[0].length ?? 0);
    const content = from + (/^.*(?:\r\n?|[\n\u0085\u2028\u2029]|$)/.exec(text.slice(from, to))?.[0].length ?? 0);
    ranges.push({ from, to: header }, { from: Math.min(content, to), to });
  });
  return ranges;
}
