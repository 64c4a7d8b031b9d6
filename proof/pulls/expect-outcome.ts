import { expect } from 'vitest';
import type { Outcome } from './outcome.ts';

/** A plan comes true: the same requests, or an end whose words are among those of containerd. */
export function expectOutcome(planned: Outcome, real: Outcome, what: string): void {
  const ends = Object.entries(planned).filter(([kind]) => kind !== 'attempts');
  const wanted = ends.map(([kind, words]) => [kind, expect.stringContaining(reasonIn(words))] as const);
  expect(real, what).toEqual({ ...planned, ...Object.fromEntries(wanted) });
}

/** Without what stands before: another service says it where `use_local_image_pull` is not set, as no release has it from 2.1 on. */
function reasonIn(words: string): string {
  return words.replace(/^failed to resolve reference "[^"]*": /, '');
}
