import type { ModelPath } from '@/lib/registries/path.ts';
import { unwrittenPlace } from '../rows/reconcile.ts';
import type { RewriteRow } from '../rows/rewrite-rows.ts';

/** The place of a rewrite in the model; one that is not written yet has its key in place of a pattern. */
export function rewritePath(mirror: string, row: RewriteRow): ModelPath {
  return ['mirrors', mirror, 'rewrite', row.written ?? unwrittenPlace(row.key)];
}
