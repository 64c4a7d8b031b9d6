import { mayHoldAlias } from '../secrets/may-share.ts';
import { everyNode } from '../yaml/every-node.ts';
import type { YamlNode } from '../yaml/node.ts';

/** Answers whether a node is, or holds, what an alias of the document stands for. The tree is searched at most once. */
export function sharedNodes(text: string, root: YamlNode | null): (node: YamlNode) => boolean {
  if (!text.includes('&') || !mayHoldAlias(text)) return () => false;
  let targets: Set<YamlNode> | null = null;
  return (node) => {
    targets ??= targetsIn(root);
    if (targets.size === 0) return false;
    for (const inner of everyNode(node)) if (targets.has(inner)) return true;
    return false;
  };
}

function targetsIn(root: YamlNode | null): Set<YamlNode> {
  const targets = new Set<YamlNode>();
  if (root === null) return targets;
  for (const node of everyNode(root)) if (node.kind === 'alias') targets.add(node.target);
  return targets;
}
