import type { DocumentReading, Range } from '@/lib/document/index.ts';
import { type ModelPath, pathKey } from '@/lib/registries/path.ts';

export type DocumentSecret = { readonly range: Range; readonly path: ModelPath; readonly key: string };

const known = new WeakMap<DocumentReading, readonly DocumentSecret[]>();

export function secretsOf(reading: DocumentReading): readonly DocumentSecret[] {
  const before = known.get(reading);
  if (before) return before;
  const list: DocumentSecret[] = [];
  for (const name of reading.model.configs?.keys() ?? []) {
    for (const field of ['password', 'auth', 'identity_token']) {
      const path = ['configs', name, 'auth', field];
      const range = reading.places.of(path)?.value;
      if (!range || range.from === range.to) continue;
      list.push({ range, key: pathKey(path), path });
    }
  }
  list.sort((a, b) => a.range.from - b.range.from);
  known.set(reading, list);
  return list;
}
