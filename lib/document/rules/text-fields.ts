import type { Section } from '../decode/shape.ts';
import type { ScalarNode, YamlNode } from '../yaml/node.ts';
import { followed, type Site } from './site.ts';

/** A scalar that K3s reads as a text, with the key it belongs to. */
export type TextField = {
  readonly node: ScalarNode;
  readonly key: string;
  readonly section: Section;
  /** Whether it stands between brackets. */
  readonly inFlow: boolean;
};

/** The texts of a site: the values of its text fields, and the items of its lists of texts. */
export function textFields({ node: map, shape: { section }, entries }: Site): TextField[] {
  const fields: TextField[] = [];
  const add = (node: YamlNode, key: string, inFlow: boolean) => {
    if (node.kind === 'scalar') fields.push({ node, key, section, inFlow });
  };
  for (const { shape, name, pair } of entries) {
    if (shape === null || name === null) continue;
    if (shape.expected === 'text') add(pair.value, name, map.flow);
    if (shape.expected !== 'list') continue;
    const list = followed(pair.value);
    if (list.kind === 'sequence') for (const item of list.items) add(item, name, list.flow);
  }
  return fields;
}
