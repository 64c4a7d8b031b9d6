import { part, type Steps } from '../../steps/index.ts';
import { commentsOf } from '../comments.ts';
import { everyNode } from '../yaml/every-node.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parsingYaml } from '../yaml/parse-yaml.ts';

type Text = { readonly text: string; readonly root: YamlNode | null };

/** Whether a text says the same as another one, whatever its layout: the same nodes with the same comments in the same order. */
export function* comparingMeaning(before: Text, text: string): Steps<boolean> {
  const { root, fault } = yield* part(parsingYaml(text), 0, 0.8);
  if (fault !== null || !(yield* comparingNodes(before.root, root))) return false;
  const comments = commentTexts(before);
  yield 0.95;
  const others = commentTexts({ text, root });
  return comments.length === others.length && comments.every((comment, at) => comment === others[at]);
}

function* comparingNodes(one: YamlNode | null, other: YamlNode | null): Steps<boolean> {
  if (one === null || other === null) return one === other;
  // Nodes that are alike have as many below them, so that both trees are walked in step.
  const others = everyNode(other);
  for (const node of everyNode(one)) {
    const { value } = others.next();
    if (!value || !sameAlone(node, value)) return false;
    yield 0.9;
  }
  return true;
}

function sameAlone(a: YamlNode, b: YamlNode): boolean {
  if (a.kind !== b.kind || a.tag !== b.tag || a.anchor !== b.anchor) return false;
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.value === b.value && a.style === b.style;
  if (a.kind === 'alias' && b.kind === 'alias') return a.name === b.name;
  if (a.kind === 'sequence' && b.kind === 'sequence') return a.items.length === b.items.length;
  return a.kind === 'mapping' && b.kind === 'mapping' && a.pairs.length === b.pairs.length;
}

function commentTexts(text: Text): readonly string[] {
  return commentsOf(text).map(({ from, to }) => text.text.slice(from, to).trimEnd());
}
