import {
  type ComparedTargets,
  compareNodeFiles,
  comparePlans,
  compareTargets,
  type Note,
} from '@/lib/compare/index.ts';
import { type DocumentReading, readDocument } from '@/lib/document/index.ts';
import { compileRegexp } from '@/lib/go/regexp/compile.ts';
import { type NodeFiles, renderNodeFiles } from '@/lib/node-files/index.ts';
import type { Side, Sides } from '../comparison-store.ts';
import { type DifferingFile, documentFile, listed, nodeFile, otherFiles } from './files.ts';
import type { ComparedPull, FileDiff, Outcome, PlacedNote } from './outcome.ts';

/** What a comparison is at, and which share of that is done where it can be told. */
export type Step = { readonly name: 'reading' | 'writing' | 'pulling' | 'comparing'; readonly share?: number };

/** Compares sides and tells of their files one by one. What was read for one comparison serves the next. */
export function createComparer() {
  let readings = new Map<string, DocumentReading>();
  let files = new Map<string, DifferingFile>();

  const readBoth = ({ left, right }: Sides) => {
    const known = readings;
    readings = new Map();
    for (const { text } of [left, right])
      readings.set(text, known.get(text) ?? readings.get(text) ?? readDocument(text));
  };
  const readingOf = ({ text }: Side): DocumentReading => {
    const reading = readings.get(text);
    if (reading === undefined) throw new Error('A side was not read.');
    return reading;
  };
  return {
    compare(sides: Sides, onStep: (step: Step) => void): Outcome {
      onStep({ name: 'reading' });
      readBoth(sides);
      const left = readingOf(sides.left);
      const right = readingOf(sides.right);
      onStep({ name: 'writing' });
      const { before, after, files: changes, notes, pulls } = compared(sides, left, right, onStep);
      onStep({ name: 'comparing' });
      const differing = [
        ...documentFile(left, right, { left: sides.left.marks, right: sides.right.marks }),
        ...changes.map((change) =>
          nodeFile(
            change,
            { files: before.files, model: left.model, marks: sides.left.marks },
            { files: after.files, model: right.model, marks: sides.right.marks },
          ),
        ),
        ...otherFiles(sides),
      ];
      files = new Map(differing.map((file) => [file.path, file]));
      const refused = (['left', 'right'] as const).filter((name) => !readingOf(sides[name]).accepted);
      return { sides, refused, files: differing.map(listed), notes, pulls };
    },
    file(path: string): FileDiff | null {
      return files.get(path)?.diff() ?? null;
    },
  };
}

type Compared = Omit<ComparedTargets, 'notes'> & Pick<Outcome, 'notes' | 'pulls'>;

function compared(sides: Sides, left: DocumentReading, right: DocumentReading, onStep: (step: Step) => void): Compared {
  if (left === right) {
    const targets = { from: sides.left.target, to: sides.right.target };
    const onProgress = (share: number) => onStep({ name: 'pulling', share });
    const { notes, ...rest } = compareTargets({ reading: left, ...targets, onProgress });
    return { ...rest, notes: notes.map((note) => placed(note, left)), pulls: pullsOf(sides, left, rest) };
  }
  const before = filesOf(left, sides.left);
  const after = filesOf(right, sides.right);
  return { before, after, files: compareNodeFiles(before, after), notes: [], pulls: [] };
}

function pullsOf(
  { left, right, images = [] }: Sides,
  { accepted, model }: DocumentReading,
  { before, after }: Pick<ComparedTargets, 'before' | 'after'>,
): readonly ComparedPull[] {
  if (!accepted) return [];
  const from = { target: left.target, nodeFiles: before };
  const to = { target: right.target, nodeFiles: after };
  return comparePlans({ model, from, to, images, compileRegexp }).map(({ image, changes }) => ({ image, changes }));
}

function filesOf({ accepted, model }: DocumentReading, { target }: Side): NodeFiles {
  return accepted ? renderNodeFiles(model, target) : { files: new Map(), log: [], unwritten: [], faults: [] };
}

function placed({ id, severity, values, paths }: Note, { places }: DocumentReading): PlacedNote {
  const [first] = paths;
  const place = first === undefined ? null : places.of(first);
  return { id, severity, values, place: place && (place.key ?? place.entry) };
}
