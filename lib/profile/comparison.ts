import { type Change, changesBetween } from '../changes/index.ts';
import { type DocumentReading, readDocument, redactDocument, type Secret } from '../document/index.ts';
import { compareFingerprints, fingerprintsOf, type SecretChange, type Sign } from '../fingerprints/index.ts';
import { type ProfileContent, targetOfContent } from './content.ts';
import { redactContent } from './redact-content.ts';

export type Comparison = {
  /** Both with the same mark in the place of each secret. */
  readonly before: ProfileContent | null;
  readonly after: ProfileContent;
  /** Where those of the documents stand, in the order of the secrets that they hide. */
  readonly marks: { readonly before: readonly Secret[]; readonly after: readonly Secret[] };
  readonly changes: readonly Change[];
  readonly secrets: readonly SecretChange[];
};

/** What is otherwise in one content than in another, or in an empty one, without the secrets of either. */
export async function comparisonOf(
  before: ProfileContent | null,
  after: ProfileContent,
  sign: Sign,
  scope: string,
): Promise<Comparison> {
  const [was, is] = [readDocument(before?.document ?? ''), readDocument(after.document)];
  const [prints, nowPrints] = await Promise.all([fingerprintsOf(was, sign, scope), fingerprintsOf(is, sign, scope)]);
  const empty = { ...after, tlsFiles: [], images: [] };
  return {
    before: before && redactContent(before, was),
    after: redactContent(after, is),
    marks: { before: redactDocument(was).marks, after: redactDocument(is).marks },
    changes: changesBetween(changing(before ?? empty, was), changing(after, is)),
    secrets: compareFingerprints(prints, nowPrints),
  };
}

function changing(content: ProfileContent, { model }: DocumentReading) {
  const tlsFiles = new Map(content.tlsFiles.map(({ path, text }) => [path, text]));
  return { model, target: targetOfContent(content), images: content.images, tlsFiles };
}
