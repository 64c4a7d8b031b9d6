import { type Secret, secretMark } from '../document/index.ts';
import type { Comparison } from '../profile/comparison.ts';

/** A secret by its mark in a document that may be shown, and what became of it. */
export type ShownSecret = Secret & { readonly change: Comparison['secrets'][number]['change'] };

export type MarkedSide = { readonly text: string; readonly secrets: readonly ShownSecret[] };

/** Beside the mark of a secret that is another one than before, so that its line differs, too. */
export const otherSign = '′';

/**
 * Both documents as a diff shows them: with marks for secrets, which are the same on both sides where the secrets are.
 * What is written under the marks tells nothing else.
 */
export function shownSides({ before, after, marks, secrets }: Comparison): {
  readonly before: MarkedSide;
  readonly after: MarkedSide;
} {
  const isTold = secrets.filter(({ change }) => change !== 'removed').length === marks.after.length;
  const changeOf = (index: number) => (isTold ? (secrets[index]?.change ?? 'changed') : 'changed');
  const now = marks.after.map((mark, index) => ({ ...mark, change: changeOf(index) }));
  return {
    before: { text: before?.document ?? '', secrets: marks.before.map((mark) => ({ ...mark, change: 'unchanged' })) },
    after: withOtherSigns(after.document, now),
  };
}

function withOtherSigns(document: string, marks: readonly ShownSecret[]): MarkedSide {
  let text = '';
  let at = 0;
  const secrets = marks.map((secret): ShownSecret => {
    const { from, to } = secret.range;
    const written = document.slice(from, to);
    const isOther = secret.change === 'changed' || secret.change === 'added';
    const shown = isOther ? written.replace(secretMark, secretMark + otherSign) : written;
    text += document.slice(at, from);
    const range = { from: text.length, to: text.length + shown.length };
    text += shown;
    at = to;
    return { ...secret, range };
  });
  return { text: text + document.slice(at), secrets };
}
