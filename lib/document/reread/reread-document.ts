import { finish, type Steps } from '../../steps/index.ts';
import { decodeRegistries } from '../decode/decode-registries.ts';
import { applyEdits } from '../edit/text-edits.ts';
import { changedModel } from '../outline/changed-model.ts';
import { outlineOnce } from '../outline/outline.ts';
import type { TextEdit } from '../range.ts';
import { readingDocument } from '../read-document.ts';
import { type DocumentReading, readingOf } from '../reading.ts';
import { type Change, changedFurther, noChange } from '../yaml/resume/change.ts';
import { resumeYaml } from '../yaml/resume/resume-yaml.ts';
import { type Ground, keepForRereading, keepStanding, standingOf } from './kept.ts';

/** What is longer is not read in one go. */
const longest = 50_000;

/**
 * Reads an edited text as `readDocument` does, from a reading of the text before the edits: only the entries that they touch are read,
 * all others keep their objects in the model.
 */
export function rereadDocument(before: DocumentReading, edits: readonly TextEdit[]): DocumentReading {
  return finish(rereadingDocument(before, edits));
}

/** The same step by step, for a long document. */
export function* rereadingDocument(before: DocumentReading, edits: readonly TextEdit[]): Steps<DocumentReading> {
  const text = applyEdits(before.text, edits);
  const standing = standingOf(before);
  if (standing === null) return yield* readingDocument(text);
  const change = changedFurther(standing.change, edits);
  return readFrom(standing.ground, text, change, before.lineage) ?? (yield* readingDocument(text));
}

function readFrom(ground: Ground, text: string, change: Change, lineage: object): DocumentReading | null {
  if (change === noChange || change.newTo - change.from > longest) return null;
  const resumed = resumeYaml(ground, text, change);
  if (resumed === null) return null;
  const { document } = resumed;
  const changed = changedModel(ground, resumed);
  const decoded = changed ?? decodeRegistries(document.root);
  const found = changed === null ? outlineOnce(document.root, decoded.model) : () => changed.outline;
  const outline = () => (changed !== null || reading.accepted ? found() : null);
  const reading: DocumentReading = readingOf(text, document, decoded, outline, lineage);
  if (!reading.accepted) keepStanding(reading, { ground, change });
  else if (changed === null || !document.resumable) keepForRereading(reading, document, outline);
  else {
    const next = { text, root: changed.outline.root, model: changed.model, outline: changed.outline };
    keepStanding(reading, { ground: next, change: noChange });
  }
  return reading;
}
