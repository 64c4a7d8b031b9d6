import type { NodeFiles, Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { Messages } from '@/messages/catalog.ts';

/** Something that is said about a place; a list of names is put into words where it is said. */
export type Sentence = {
  readonly id: keyof Messages['editors']['help'];
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
  readonly warns?: boolean;
};

/** What sentences are true for: the document, the nodes that it is for and what is written on them. */
export type Circumstances = { readonly model: Registries; readonly nodeFiles: NodeFiles; readonly target: Target };
