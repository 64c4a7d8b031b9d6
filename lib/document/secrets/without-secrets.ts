import { applyEdits } from '../edit/text-edits.ts';
import type { DocumentReading } from '../reading.ts';
import { filledSecrets } from './find-secrets.ts';
import type { Secret } from './secret.ts';

/** A place where a secret was, in the text without it; `range` is what is left there: two quotes, or nothing. */
export type MissingSecret = Secret;

export type WithoutSecrets = { readonly text: string; readonly missing: readonly MissingSecret[] };

/**
 * The text with an empty value in the place of each secret, for storing and for links: `password: ""`,
 * `https://user:@host`. It parses where the text did, and reads the same but for the secrets.
 */
export function withoutSecrets(reading: DocumentReading): WithoutSecrets {
  const found = filledSecrets(reading);
  let shift = 0;
  const missing = found.map(({ kind, path, name, emptying: { from, to, insert } }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { range: { from: start, to: start + insert.length }, kind, path, name };
  });
  const edits = found.map(({ emptying }) => emptying);
  return { text: applyEdits(reading.text, edits), missing };
}
