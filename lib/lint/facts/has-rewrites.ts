import type { Registries } from '../../registries/model.ts';

/** Whether there is anything in a model for which diagnosing wants the engine of regular expressions. */
export function hasRewrites({ mirrors }: Registries): boolean {
  for (const { rewrite } of mirrors?.values() ?? []) if ((rewrite?.size ?? 0) > 0) return true;
  return false;
}
