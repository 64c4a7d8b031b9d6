import type { Program } from './target.ts';

/** As sentences call it. */
export function programName(program: Program): string {
  return program === 'rke2' ? 'RKE2' : 'K3s';
}
