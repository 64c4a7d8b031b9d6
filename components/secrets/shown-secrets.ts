import { lineEndsOf } from '@/components/codemirror/line-ends.ts';
import type { ShownSecret } from '@/components/codemirror/secret-state.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import type { NodeFile } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { pathKey } from '@/lib/registries/path.ts';
import { fileSecrets } from './file-secrets.ts';
import { secretsOf } from './secrets-of.ts';
import type { PageSecretWords } from './use-secret-words.ts';

/** The secrets of registries.yaml at their places in the view of its text. */
export function shownSecrets(reading: DocumentReading, words: PageSecretWords): readonly ShownSecret[] {
  const lineEnds = lineEndsOf(reading.text);
  return secretsOf(reading).map(({ range, path, kind, key }) => ({
    from: lineEnds.toView(range.from) ?? range.from,
    to: lineEnds.toView(range.to) ?? range.to,
    key,
    of: () => words.nameOf(path, kind),
  }));
}

/** The secrets of a node file, revealed with those of the document that they came from. */
export function shownFileSecrets(file: NodeFile, model: Registries, words: PageSecretWords): readonly ShownSecret[] {
  return fileSecrets(file, model).map(({ from, to, path }) => {
    return { from, to, key: pathKey(path ?? [file.path, from]), of: () => words.nameOf(path) };
  });
}
