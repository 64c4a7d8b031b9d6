import { readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './outcome.ts';

export type Recording = Outcome & {
  readonly case: string;
  readonly line: string;
  readonly containerd: string;
  readonly image: string;
};

const file = new URL('./fixtures/pulls.jsonl', import.meta.url);

export function readRecordings(): readonly Recording[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Those of other versions stay. */
export function keepRecordings(recordings: readonly Recording[]): void {
  const versions = new Set(recordings.map(({ containerd }) => containerd));
  const kept = readRecordings().filter(({ containerd }) => !versions.has(containerd));
  writeFileSync(file, `${[...kept, ...recordings].map((recording) => JSON.stringify(recording)).join('\n')}\n`);
}
