import type { YamlNode } from '../../yaml/node.ts';

/** A text that parses, with its tree: what an edit works on. */
export type Source = { readonly text: string; readonly root: YamlNode | null };
