import { readDocument } from '../read-document.ts';
import type { DocumentReading } from '../reading.ts';
import { type Merge, mergeOf, type Piece } from './conflict.ts';
import { keepsComments } from './kept-comments.ts';
import { mergeLines } from './merge-lines.ts';
import { mergeUnits } from './merge-units.ts';
import { unitOf } from './unit.ts';
import { meaningOf, wantedMeaning } from './wanted-model.ts';

/**
 * Merges two texts that were made from one. Where K3s reads all three, entry by entry, with their comments, order and
 * quotes as their side has them; the result is read as the model that both want, or there are conflicts. Else line by line.
 */
export function mergeDocuments(base: string, ours: string, theirs: string): Merge {
  if (ours === theirs || base === theirs) return { kind: 'merged', text: ours };
  if (base === ours) return { kind: 'merged', text: theirs };
  const readings = [readDocument(base), readDocument(ours), readDocument(theirs)] as const;
  const whole = [base, ours, theirs].map((of) => ({ of, from: 0, to: of.length })) as [Whole, Whole, Whole];
  const byLines = () => mergeOf(mergeLines(...whole, []));
  const isRight = judgeOf(...readings);
  if (isRight === null) return byLines();
  const byEntries = readings.every(({ accepted }) => accepted) ? mergeOf(mergedEntries(...readings)) : byLines();
  const merged = [() => byEntries, byLines].map((way) => way()).find((merge) => isRight(merge));
  if (merged !== undefined) return merged;
  return byEntries.kind === 'conflicts' ? byEntries : mergeOf(differing(base, ours, theirs));
}

type Whole = { readonly of: string; readonly from: number; readonly to: number };

function mergedEntries(base: DocumentReading, ours: DocumentReading, theirs: DocumentReading): readonly Piece[] {
  const unit = ({ text, root }: DocumentReading) => unitOf(text, '', { from: 0, to: text.length }, root);
  return mergeUnits({ base: unit(base), ours: unit(ours), theirs: unit(theirs) }, []);
}

/** Tells whether a merge has no conflict and is what both sides want; null where a side is not read by K3s anyway. */
function judgeOf(
  base: DocumentReading,
  ours: DocumentReading,
  theirs: DocumentReading,
): ((merge: Merge) => boolean) | null {
  if (!ours.accepted || !theirs.accepted) return null;
  const wanted = base.accepted ? wantedMeaning(base.model, ours.model, theirs.model) : null;
  return (merge) => {
    if (merge.kind === 'conflicts') return false;
    const reading = readDocument(merge.text);
    if (!reading.accepted) return false;
    if (!base.accepted) return true;
    return meaningOf(reading.model) === wanted && keepsComments(base, ours, theirs, reading);
  };
}

/** One conflict from where the texts begin to differ to where they end to. */
function differing(base: string, ours: string, theirs: string): readonly Piece[] {
  const texts = [base, ours, theirs];
  const least = Math.min(...texts.map(({ length }) => length));
  let start = 0;
  while (start < least && texts.every((text) => text[start] === ours[start])) start++;
  start = start === 0 ? 0 : ours.lastIndexOf('\n', start - 1) + 1;
  let end = 0;
  while (end < least - start && texts.every((text) => text.at(-1 - end) === ours.at(-1 - end))) end++;
  const lineEnd = ours.slice(ours.length - end).indexOf('\n');
  end = lineEnd < 0 ? 0 : end - lineEnd;
  const version = (text: string) => ({
    text: text.slice(start, text.length - end),
    range: { from: start, to: text.length - end },
  });
  const conflict = { base: version(base), ours: version(ours), theirs: version(theirs), keys: [] };
  return [ours.slice(0, start), conflict, ours.slice(ours.length - end)];
}
