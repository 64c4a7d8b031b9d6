import { urlPassword, urlPasswords } from '../../registries/url-password.ts';
import { finish, part, type Steps } from '../../steps/index.ts';
import { applyEdits } from '../edit/text-edits.ts';
import type { TextEdit } from '../range.ts';
import { readingDocument } from '../read-document.ts';
import type { DocumentReading } from '../reading.ts';
import { findingSecrets } from './find-secrets.ts';
import { knownTokens } from './known-shapes.ts';
import { mayHoldAlias } from './may-share.ts';
import { missingSecrets, type SecretPlace } from './missing-secrets.ts';
import { privateKeys } from './private-keys.ts';
import type { FoundSecret, Secret } from './secret.ts';

/** A place where a secret was, in the text without it; `range` is what is left there: two quotes, or nothing. */
export type MissingSecret = Secret;

export type WithoutSecrets = { readonly text: string; readonly missing: readonly MissingSecret[] };

const none: readonly SecretPlace[] = [];

/**
 * The text with an empty value in the place of each secret, for storing and for links: `password: ""`,
 * `https://user:@host`. It parses where the text did, and reads the same but for the secrets. Missing are those that it
 * loses and those of `taken` that it lacked already; their places hold no secret either.
 */
export function withoutSecrets(reading: DocumentReading, taken = none): WithoutSecrets {
  return finish(removingSecrets(reading, taken));
}

/** The same step by step, for a long document; who asks for it with the same places later has it at once. */
export function* removingSecrets(reading: DocumentReading, taken = none): Steps<WithoutSecrets> {
  const before = known.get(reading);
  if (before?.taken === taken) return before.without;
  const { filled } = yield* part(findingSecrets(reading), 0, 0.3);
  const without = yield* part(removing(reading, filled, taken), 0.3, 1);
  known.set(reading, { taken, without });
  return without;
}

type Removed = { readonly taken: readonly SecretPlace[]; readonly without: WithoutSecrets };

const known = new WeakMap<DocumentReading, Removed>();

function* removing(
  reading: DocumentReading,
  found: readonly FoundSecret[],
  taken: readonly SecretPlace[],
): Steps<WithoutSecrets> {
  const edits = found.map(({ emptying }) => emptying);
  const text = applyEdits(reading.text, edits);
  const inText = moved(edits);
  const lacked = missingSecrets(reading, taken).map(({ kind, path, name, range }) => {
    return { range: { from: inText(range.from), to: inText(range.to) }, kind, path, name };
  });
  const lost = found.map(({ kind, path, name, emptying: { from, insert } }) => {
    const start = inText(from);
    return { range: { from: start, to: start + insert.length }, kind, path, name };
  });
  const missing = [...lacked, ...lost].sort((a, b) => a.range.from - b.range.from);
  if (!missing.some(({ path }) => path !== null) || !mayNameSecrets(reading, missing)) return { text, missing };
  const { empty } = yield* part(findingSecrets(yield* part(readingDocument(text), 0, 0.5)), 0.5, 1);
  const paths = new Map(empty.map(({ range, path }) => [range.from, path]));
  return { text, missing: missing.map((secret) => ({ ...secret, path: paths.get(secret.range.from) ?? null })) };
}

/** Where an offset outside of all edits comes to lie; asked for in order. */
function moved(edits: readonly TextEdit[]): (offset: number) => number {
  const shifts = edits.reduce<{ from: number; shift: number }[]>((before, { from, to, insert }) => {
    before.push({ from, shift: (before.at(-1)?.shift ?? 0) + insert.length - (to - from) });
    return before;
  }, []);
  return (offset) => {
    let [low, high] = [0, shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle]?.from ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low - 1]?.shift ?? 0);
  };
}

/** Whether a place may be named by what is a secret itself: a login in the name of a registry, or a password that an alias brings there. */
function mayNameSecrets({ text }: DocumentReading, missing: readonly Secret[]): boolean {
  if (mayHoldAlias(text)) return true;
  const names = new Set(missing.flatMap(({ path }) => (typeof path?.[1] === 'string' ? path[1] : [])));
  return [...names].some(
    (name) =>
      urlPassword(name) !== null ||
      urlPasswords(name).length > 0 ||
      knownTokens(name).length > 0 ||
      privateKeys(name).length > 0,
  );
}
