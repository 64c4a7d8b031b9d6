import { applyEdits } from '../edit/text-edits.ts';
import type { Range } from '../range.ts';
import type { DocumentReading } from '../reading.ts';
import { filledSecrets } from './find-secrets.ts';
import { secretMark } from './hide-secrets.ts';
import type { Secret } from './secret.ts';

export type Redacted = {
  readonly text: string;
  /** The secrets in their order, each with where its mark stands in the text. */
  readonly marks: readonly Secret[];
};

/**
 * The text with the same mark in the place of each secret, whatever it was: for those who may not see it, and for diffs.
 * Everything else is as it was, and K3s would read it where it read the document.
 */
export function redactDocument(reading: DocumentReading): Redacted {
  let shift = 0;
  const found = filledSecrets(reading).map(({ emptying, ...secret }) => {
    const { from, to } = emptying;
    const insert = marked(emptying.insert);
    const range: Range = { from: from + shift, to: from + shift + insert.length };
    shift += insert.length - (to - from);
    return { edit: { from, to, insert }, mark: { ...secret, range } };
  });
  return {
    text: applyEdits(
      reading.text,
      found.map(({ edit }) => edit),
    ),
    marks: found.map(({ mark }) => mark),
  };
}

/** The mark in place of what would be left: between its quotes, where the password of a URL was, else for all of a value. */
function marked(left: string): string {
  if (left === '') return secretMark;
  const isEmpty = /^(?:""|'')(?!\S)/.test(left);
  return isEmpty ? left.slice(0, 1) + secretMark + left.slice(1) : `"${secretMark}"`;
}
