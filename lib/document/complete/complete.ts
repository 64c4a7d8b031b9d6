import { isEmptyNode } from '../edit/tree/entries.ts';
import { readDocument } from '../read-document.ts';
import { type Labelled, labelsFor } from './labels.ts';
import { type Standing, standingsAt } from './probe.ts';
import type { Completion, Proposal, Suggestions } from './proposal.ts';
import { type Word, wordAt } from './word-at.ts';
import { writeKey } from './write-key.ts';
import { writeEndpoint, writeFlag } from './write-value.ts';

/** What could be written at a place of a text; null where nothing is known. */
export function completeAt(text: string, offset: number, suggestions: Suggestions): Completion | null {
  const word = wordAt(text, offset);
  if (word === null) return null;
  const proposals = standingsAt(text, word).flatMap((standing) => proposalsFor(text, word, standing, suggestions));
  return proposals.length === 0 ? null : { from: word.typedFrom, proposals };
}

function proposalsFor(text: string, word: Word, standing: Standing, suggestions: Suggestions): readonly Proposal[] {
  const typed = text.slice(word.typedFrom, word.range.to).replace(/["']$/, '');
  const proposals = labelsFor(standing.spot, suggestions)
    .filter(({ kind, label }) => kind !== 'endpoint' || label !== typed)
    .map((labelled) => write(text, word, standing, labelled));
  return hasValue(standing) ? fitting(text, proposals) : proposals;
}

function write(text: string, word: Word, standing: Standing, labelled: Labelled): Proposal {
  const site = { text, word, standing };
  if (labelled.kind === 'flag') return writeFlag(site, labelled);
  return labelled.kind === 'endpoint' ? writeEndpoint(site, labelled) : writeKey(site, labelled);
}

function hasValue({ spot }: Standing): boolean {
  return spot.as === 'key' && !isEmptyNode(spot.pair.value);
}

/** A key that has a value already can be changed only into one that takes it. */
function fitting(text: string, proposals: readonly Proposal[]): readonly Proposal[] {
  const reads = (changed: string) => readDocument(changed).accepted;
  if (!reads(text)) return proposals;
  const known = new Map<string, boolean>();
  return proposals.filter((proposal) => {
    const { range, insert } = proposal;
    const alike = alikeTo(proposal);
    const fits = known.get(alike) ?? reads(text.slice(0, range.from) + insert + text.slice(range.to));
    known.set(alike, fits);
    return fits;
  });
}

/** The same for proposals that fit alike: of thousands of names one that is written in the same way tells it for all. */
function alikeTo({ kind, label, insert }: Proposal): string {
  return kind === 'name' ? `name ${insert.replace(label, '')}` : insert;
}
