import type { ShownSecret } from '@/components/codemirror/secret-state.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import type { NodeFile } from '@/lib/node-files/index.ts';
import { pathKey } from '@/lib/registries/path.ts';
import { secretsOf } from './secrets-of.ts';
import type { PageSecretWords } from './use-secret-words.ts';

export function hasFileSecrets(file: NodeFile | undefined, reading: DocumentReading): boolean {
  return file !== undefined && fileSecrets(file, reading, null).length > 0;
}

export function fileSecrets(
  file: NodeFile,
  reading: DocumentReading,
  words: PageSecretWords | null,
): readonly ShownSecret[] {
  const keys = new Set(secretsOf(reading).map(({ key }) => key));
  const list: ShownSecret[] = [];
  let at = 0;
  file.text.split('\n').forEach((line, index) => {
    const path = file.sources[index]?.find((each) => keys.has(pathKey(each)));
    const match = path && /^.*? = "(.*)"/.exec(line);
    if (match)
      list.push({
        from: at + line.indexOf('"') + 1,
        to: at + line.lastIndexOf('"'),
        key: pathKey(path),
        of: words?.nameOf(path) ?? '',
      });
    at += line.length + 1;
  });
  return list;
}
