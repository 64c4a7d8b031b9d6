import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Shell } from './node.ts';

/** A folder with little room, where one can be mounted; else a shell whose files are kept as small. */
export function littleRoom(folder: string, kilobytes: number): { readonly shell: Shell; readonly remove: () => void } {
  mkdirSync(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).status === 0;
  if (mounted) return { shell: ['sh'], remove: () => spawnSync('umount', [folder]) };
  return { shell: ['sh', '-c', `ulimit -f ${2 * kilobytes}; exec sh "$@"`, 'sh'], remove: () => {} };
}
