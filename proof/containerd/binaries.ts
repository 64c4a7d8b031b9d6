import { execFileSync } from 'node:child_process';
import type { LineName } from '../../lib/node-files/index.ts';

export type Binary = { readonly path: string; readonly version: string; readonly lines: readonly LineName[] };

/** The containerds to pull with, each with the lines whose config.toml it reads. */
export const binaries: readonly Binary[] = (process.env.PORTOLAN_CONTAINERDS ?? '')
  .split(':')
  .filter(Boolean)
  .map(binaryAt);

function binaryAt(path: string): Binary {
  const version = /\d+\.\d+\.\d+/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[0] ?? '';
  const lines = version.startsWith('1.')
    ? (['v1.25.4', 'v1.29.1', 'v1.29.3', 'v1.29.4'] as const)
    : (['v1.31.6', 'v1.33.5', 'v1.35.3'] as const);
  return { path, version, lines };
}
