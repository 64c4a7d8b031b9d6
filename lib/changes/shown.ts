import { hideSecrets } from '../document/index.ts';
import type { ModelPath } from '../registries/path.ts';
import type { Change, ChangeId } from './change.ts';

/** A change as it may be shown: secrets in names, addresses and patterns are hidden here, in one place. */
export function change(id: ChangeId, path: ModelPath | null, values: Change['values']): Change {
  const shown = Object.entries(values).map(([name, value]) => [name, hidden(value)] as const);
  return { id, values: Object.fromEntries(shown), path: path?.map(hidden) ?? null };
}

function hidden(value: string | number): string | number {
  return typeof value === 'string' ? hideSecrets(value) : value;
}

/** Whether something came, went or became something else. */
export function wayOf(before: string, after: string): 'added' | 'removed' | 'changed' {
  if (before === '') return 'added';
  return after === '' ? 'removed' : 'changed';
}
