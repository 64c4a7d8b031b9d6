import type { Mirror } from '@/lib/registries/model.ts';
import { type EndpointRow, followEndpoints } from '../rows/endpoint-rows.ts';
import { followRewrites, type RewriteRow } from '../rows/rewrite-rows.ts';

/** What the form of one mirror holds. */
export type MirrorValues = { endpoint: readonly EndpointRow[]; rewrite: readonly RewriteRow[] };

/** The form's values brought up to what the document says now; the same ones where they say it already. */
export function followMirror(values: MirrorValues, mirror: Mirror | null): MirrorValues {
  const endpoint = followEndpoints(values.endpoint, mirror?.endpoint ?? []);
  const rewrite = followRewrites(values.rewrite, mirror?.rewrite ?? new Map());
  return endpoint === values.endpoint && rewrite === values.rewrite ? values : { endpoint, rewrite };
}
