import type { ComparedPlan, FileChange, NoteId, Run } from '@/lib/compare/index.ts';
import type { MessageValues, SecretKind, Severity } from '@/lib/document/index.ts';
import type { Range } from '@/lib/document/range.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import type { Sides } from '../comparison-store.ts';

export type SideName = 'left' | 'right';

/** The name of the document itself among the files. */
export const documentPath = 'registries.yaml';

/** One file in which the sides differ, and how many lines went and came. */
export type ListedFile = Pick<FileChange, 'path' | 'change'> & { readonly removed: number; readonly added: number };

/** A difference that matters for the document, with the place that it is first about. */
export type PlacedNote = {
  readonly id: NoteId;
  readonly severity: Severity;
  readonly values: MessageValues;
  readonly place: Range | null;
};

/** All that is told of a comparison before one of its files is looked at. */
export type Outcome = {
  readonly sides: Sides;
  /** The sides with whose document the program does not start. */
  readonly refused: readonly SideName[];
  readonly files: readonly ListedFile[];
  /** Nothing for two documents: notes tell what becomes of one. */
  readonly notes: readonly PlacedNote[];
  /** Likewise. */
  readonly pulls: readonly ComparedPull[];
};

/** What changes about the pull of one image. */
export type ComparedPull = Pick<ComparedPlan, 'image' | 'changes'>;

/** A secret in a text, with the key under which it is revealed on the whole page. */
export type PlacedSecret = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly path: ModelPath | null;
  readonly kind: SecretKind;
};

/** Each line ends with a line feed. */
export type SideText = { readonly text: string; readonly secrets: readonly PlacedSecret[] };

/** A file as both sides have it. */
export type FileDiff = {
  readonly path: string;
  readonly left: SideText | null;
  readonly right: SideText | null;
  readonly runs: readonly Run[];
};
