import type { Section } from '../decode/shape.ts';
import type { ScalarNode, YamlNode } from '../yaml/node.ts';
import { followed, type Site } from './site.ts';

/** A scalar that K3s reads as a text, with the key it belongs to. */
export type TextField = { readonly node: ScalarNode; readonly key: string; readonly section: Section };

/** The texts of a site: the values of its text fields, and the items of its lists of texts. */
export function* textFields({ shape, entries }: Site): Generator<TextField> {
  for (const entry of entries) {
    if (entry.shape === null || entry.name === null) continue;
    const { section } = shape;
    if (entry.shape.expected === 'text') yield* scalars([entry.pair.value], entry.name, section);
    if (entry.shape.expected !== 'list') continue;
    const list = followed(entry.pair.value);
    if (list.kind === 'sequence') yield* scalars(list.items, entry.name, section);
  }
}

function* scalars(nodes: readonly YamlNode[], key: string, section: Section): Generator<TextField> {
  for (const node of nodes) if (node.kind === 'scalar') yield { node, key, section };
}
