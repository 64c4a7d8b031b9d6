import type { Diagnostic } from '../diagnostic.ts';
import type { YamlNode } from '../yaml/node.ts';
import type { Site } from './site.ts';
import type { TextField } from './text-fields.ts';

/** What a rule may look at besides its site. */
export type RuleInput = {
  readonly text: string;
  /** The line of a place, from 1, as editors count. */
  line(offset: number): number;
  /** Whether a node carries, or holds, an anchor that an alias refers to: it is there to be shared. */
  holdsShared(node: YamlNode): boolean;
};

/** Looks at one map of the document and tells what is worth telling about it. */
export type SiteRule = (site: Site, input: RuleInput) => Iterable<Diagnostic>;

/** What a rule tells of nearly every map: the same each time, so that thousands of maps do not each begin to be told of. */
export const nothing: readonly Diagnostic[] = [];

/** Looks at one text that K3s reads. */
export type FieldRule = (field: TextField, text: string) => Diagnostic | null;
