import type { Registries } from '../../registries/model.ts';
import type { Side } from '../side.ts';

/** What `configs."*"` does: nothing, take the place of the mirror `*`, or set TLS up for registries that are not named. */
export type WildcardConfigOutcome = 'idle' | 'replaces' | 'unnamed';

/** Line v1.29.1 writes the host `*` into `_default`; from v1.29.3 on the entry's TLS settings stand there, unless a mirror `*` does. */
export function wildcardConfigOutcome(
  { mirrors, configs }: Registries,
  { target, form }: Side,
): WildcardConfigOutcome | null {
  const config = configs?.get('*');
  if (config === undefined) return null;
  if (form === 'inline') return 'idle';
  if (target.line === 'v1.29.1') return 'replaces';
  return mirrors?.has('*') || config.tls === null ? 'idle' : 'unnamed';
}
