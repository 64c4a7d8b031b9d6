import { type DocumentReading, type Secret, secretRanges } from '@/lib/document/index.ts';
import { pathKey } from '@/lib/registries/path.ts';

/** A secret of the document with the key under which it is revealed in every pane. */
export type DocumentSecret = Secret & { readonly key: string };

const known = new WeakMap<DocumentReading, readonly DocumentSecret[]>();

/** The secrets of a reading, in order of place; found at the first question. */
export function secretsOf(reading: DocumentReading): readonly DocumentSecret[] {
  const before = known.get(reading);
  if (before) return before;
  const list = secretRanges(reading).map((secret, index) => ({
    ...secret,
    key: secret.path ? pathKey(secret.path) : `${secret.kind} ${secret.name} ${index}`,
  }));
  known.set(reading, list);
  return list;
}
