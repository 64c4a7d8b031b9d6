import type { ModelPath } from '@/lib/registries/path.ts';
import { documentIndex, type EndpointRow } from '../rows/endpoint-rows.ts';
import { unwrittenPlace } from '../rows/reconcile.ts';

/** The place of an endpoint in the model. */
export function endpointPath(mirror: string, rows: readonly EndpointRow[], index: number): ModelPath {
  return ['mirrors', mirror, 'endpoint', endpointPlace(rows, index)];
}

/** An endpoint's index in the document; its key while it is not there, unless it will be the first. */
export function endpointPlace(rows: readonly EndpointRow[], index: number): number | string {
  const row = rows[index];
  const isNew = row !== undefined && !row.written && rows.some((other) => other.written);
  return isNew ? unwrittenPlace(row.key) : documentIndex(rows, index);
}
