import type { ModelPath } from '../../registries/path.ts';
import { finish, part, type Steps } from '../../steps/index.ts';
import type { Range } from '../range.ts';
import type { DocumentReading } from '../reading.ts';
import type { YamlNode } from '../yaml/node.ts';
import { secretsInEntries } from './in-entries.ts';
import { secretsInLines } from './in-lines.ts';
import { findingLines } from './lines.ts';
import { privateKeys } from './private-keys.ts';
import { type FoundSecret, foundAt, type Secret } from './secret.ts';

/**
 * All secrets of a text in their order, none within another: passwords, tokens, `auth`, private keys and passwords of
 * URLs, under keys that K3s ignores too, in comments, in what follows the first document, and where the text does not
 * parse.
 */
export function secretRanges(reading: DocumentReading): readonly Secret[] {
  return filledSecrets(reading);
}

export function filledSecrets(reading: DocumentReading): readonly FoundSecret[] {
  return finish(findingSecrets(reading)).filled;
}

/** The places where a secret belongs and an empty text stands. */
export function emptySecrets(reading: DocumentReading): readonly Secret[] {
  return finish(findingSecrets(reading)).empty;
}

type Secrets = { readonly filled: readonly FoundSecret[]; readonly empty: readonly FoundSecret[] };

const known = new WeakMap<DocumentReading, Secrets>();

/** Finds the secrets of a reading step by step, for a long document; whoever asks for them later has them at once. */
export function* findingSecrets(reading: DocumentReading): Steps<Secrets> {
  const before = known.get(reading);
  if (before) return before;
  const found = yield* findSecrets(reading);
  const isHere = ({ range }: FoundSecret) => !isEmpty(reading.text, range);
  const secrets = { filled: disjoint(found.filter(isHere)), empty: disjoint(found.filter((each) => !isHere(each))) };
  known.set(reading, secrets);
  return secrets;
}

function isEmpty(text: string, { from, to }: Range): boolean {
  return from === to || (to - from === 2 && /^(?:""|'')$/.test(text.slice(from, to)));
}

function* findSecrets(reading: DocumentReading): Steps<FoundSecret[]> {
  const { text, root, parses } = reading;
  const parsedTo = parses && root !== null ? endOfDocument(text, root) : 0;
  const { secrets, comments } = yield* part(secretsInEntries(reading, parsedTo), 0, 0.8);
  const inTree = secrets.filter(({ range }) => parses || !runsOn(text.slice(range.from, range.to)));
  const inComments = yield* part(secretsInLines(text, comments), 0.8, 0.85);
  const rest = yield* part(findingLines(text, { from: parsedTo, to: text.length }), 0.85, 0.9);
  const inRest = yield* part(secretsInLines(text, rest), 0.9, 1);
  const keys = privateKeys(text).map((range) => foundAt(range, 'private-key', '', '""'));
  return [...inTree, ...inComments, ...inRest, ...keys];
}

/** In a text that does not parse an unquoted value may have taken in the lines behind it. */
function runsOn(value: string): boolean {
  return /^[^"'|>].*[\r\n]/.test(value);
}

/** Where the next document begins, if one follows, or the text ends. */
function endOfDocument(text: string, root: YamlNode): number {
  const marker = /^(?:---|\.\.\.)(?!\S)/m.exec(text.slice(root.range.to));
  return marker === null ? text.length : root.range.to + marker.index;
}

function disjoint(found: readonly FoundSecret[]): FoundSecret[] {
  const result: FoundSecret[] = [];
  for (const next of found.toSorted((a, b) => a.range.from - b.range.from || b.range.to - a.range.to)) {
    const last = result.at(-1);
    if (last === undefined || next.range.from >= last.range.to) result.push(next);
    else result[result.length - 1] = joined(last, next);
  }
  return result;
}

function joined(one: FoundSecret, other: FoundSecret): FoundSecret {
  const path: ModelPath | null = one.path ?? other.path;
  if (other.range.to <= one.range.to) return { ...one, path };
  const range = { from: one.range.from, to: other.range.to };
  return { ...one, path, range, emptying: { ...range, insert: '""' } };
}
