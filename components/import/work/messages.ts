import type { GivenContent } from '@/components/start/read-given.ts';
import type { DiffLine } from '@/lib/compare/index.ts';
import type { SecretKind } from '@/lib/document/index.ts';
import type { ImportNote, ReadArchive } from '@/lib/formats/import/index.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

/** What to make a document of; `target` is that of the node where somebody knows it. */
export type Question = { readonly files: readonly GivenContent[]; readonly target: Target | null };

export type Answer = ImportedDocument | Extract<ReadArchive, { problem: unknown }>;

/** A document made of node files, and what there is to say about it. */
export type ImportedDocument = {
  readonly text: string;
  readonly secrets: readonly PlacedSecret[];
  /** Null where neither program wrote the files. */
  readonly target: Target | null;
  readonly notes: readonly ImportNote[];
  /** The files that come out the same, and those that do not. */
  readonly same: readonly string[];
  readonly differing: readonly DifferingFile[];
};

export type PlacedSecret = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly path: ModelPath | null;
  readonly kind: SecretKind;
};

/** A file that the document would not write just as it was given. Secrets in its lines are hidden. */
export type DifferingFile = {
  readonly path: string;
  readonly change: 'changed' | 'not-written' | 'not-given';
  readonly lines: readonly DiffLine[];
};
