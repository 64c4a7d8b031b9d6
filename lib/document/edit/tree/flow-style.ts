import type { YamlNode } from '../../yaml/node.ts';
import { type Collection, entriesOf, startOf } from './entries.ts';
import type { Source } from './source.ts';

/** What stands between the parts of a flow collection. */
export type FlowStyle = { readonly colon: string; readonly comma: string; readonly pad: string };

/** The style of a flow collection, as far as it shows one; else that of the whole document, if it is one. */
export function flowStyle({ text, root }: Source, near: Collection | null): FlowStyle {
  const shown = [near, root].filter((node) => isFlow(node));
  const colon = first(shown, (node) => colonOf(text, node)) ?? ': ';
  return {
    colon,
    comma: first(shown, (node) => commaOf(text, node)) ?? (colon === ':' ? ',' : ', '),
    pad: first(shown, (node) => padOf(text, node)) ?? '',
  };
}

/** Whether the document is JSON, in so far as all keys of its outermost map are between double quotes. */
export function isJson({ root }: Source): boolean {
  if (root?.kind !== 'mapping' || !root.flow || root.pairs.length === 0) return false;
  return root.pairs.every(({ key }) => key.kind === 'scalar' && key.style === 'double');
}

function isFlow(node: YamlNode | null): node is Collection {
  return node !== null && (node.kind === 'mapping' || node.kind === 'sequence') && node.flow;
}

function first(nodes: readonly Collection[], find: (node: Collection) => string | null): string | null {
  for (const node of nodes) {
    const found = find(node);
    if (found !== null) return found;
  }
  return null;
}

function colonOf(text: string, node: Collection): string | null {
  const pair = node.kind === 'mapping' ? node.pairs[0] : undefined;
  if (pair === undefined || pair.value.range.from === pair.value.range.to) return null;
  const between = text.slice(pair.key.range.to, startOf(pair.value));
  return /^:[ ]?$/.test(between) ? between : null;
}

function commaOf(text: string, node: Collection): string | null {
  const [one, two] = entriesOf(node);
  if (one === undefined || two === undefined) return null;
  const between = text.slice(one.to, two.from);
  return /^, ?$/.test(between) ? between : null;
}

function padOf(text: string, node: Collection): string | null {
  const first = entriesOf(node)[0];
  const inside = first === undefined ? '' : text.slice(node.range.from + 1, first.from);
  return first !== undefined && /^ ?$/.test(inside) ? inside : null;
}
