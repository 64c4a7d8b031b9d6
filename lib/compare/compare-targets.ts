import type { DocumentReading, Severity } from '../document/index.ts';
import type { NodeFiles, Target } from '../node-files/index.ts';
import { programName } from '../node-files/program-name.ts';
import { compareNodeFiles, type FileChange } from './compare-node-files.ts';
import { comparisonOf } from './comparison.ts';
import type { Note } from './note.ts';
import { rules } from './rules.ts';

export type ComparedTargets = {
  readonly before: NodeFiles;
  readonly after: NodeFiles;
  readonly files: readonly FileChange[];
  /** The gravest first. */
  readonly notes: readonly Note[];
};

export type TargetsToCompare = {
  readonly reading: Pick<DocumentReading, 'model' | 'accepted'>;
  readonly from: Target;
  readonly to: Target;
  /** Told now and then which share of the work is done, from 0 to 1: a long document takes seconds. */
  readonly onProgress?: (share: number) => void;
};

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const noFiles: NodeFiles = { files: new Map(), log: [], unwritten: [], faults: [] };

/**
 * What changes on a node for a document from one target to another: the files, and what matters of it for this document. Nothing
 * for a document that K3s refuses, as neither target starts with it.
 */
export function compareTargets({ reading, from, to, onProgress }: TargetsToCompare): ComparedTargets {
  if (!reading.accepted) return { before: noFiles, after: noFiles, files: [], notes: [] };
  const comparison = comparisonOf(reading.model, from, to, onProgress);
  const before = comparison.from.nodeFiles;
  const after = comparison.to.nodeFiles;
  const names = {
    from: from.release ?? from.line,
    to: to.release ?? to.line,
    program: programName(to.program),
    programBefore: programName(from.program),
  };
  const notes = rules
    .flatMap((rule) => rule(comparison))
    .map((note) => ({ ...note, values: { ...names, ...note.values } }));
  return {
    before,
    after,
    files: compareNodeFiles(before, after),
    notes: notes.sort((one, other) => ranks[one.severity] - ranks[other.severity]),
  };
}
