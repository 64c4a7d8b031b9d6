import { type NodeFile, type NodeFileSecret, secretsInNodeFile } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';

const known = new WeakMap<NodeFile, readonly NodeFileSecret[]>();

/** The secrets that a node file of this model holds, in order; sought once for each file. */
export function fileSecrets(file: NodeFile, model: Registries): readonly NodeFileSecret[] {
  const before = known.get(file);
  if (before) return before;
  const found = secretsInNodeFile(file, model);
  known.set(file, found);
  return found;
}
