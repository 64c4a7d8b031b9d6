import { lineEndsOf } from '@/components/codemirror/line-ends.ts';
import type { ShownSecret } from '@/components/codemirror/secret-state.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { secretsOf } from './secrets-of.ts';
import type { PageSecretWords } from './use-secret-words.ts';

/** The secrets of registries.yaml at their places in the view of its text. */
export function shownSecrets(reading: DocumentReading, words: PageSecretWords): readonly ShownSecret[] {
  const lineEnds = lineEndsOf(reading.text);
  return secretsOf(reading).map(({ range, path, key }) => ({
    from: lineEnds.toView(range.from) ?? range.from,
    to: lineEnds.toView(range.to) ?? range.to,
    key,
    of: words.nameOf(path),
  }));
}
