import { resolveTarget, type Target } from '@/lib/node-files/index.ts';

/** What a new profile is written for until something else is chosen. */
export function firstTarget(): Target {
  const resolved = resolveTarget();
  if (resolved.ok) return resolved.target;
  throw new Error('There is no target to begin with.');
}
