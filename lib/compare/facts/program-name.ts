import type { Target } from '../../node-files/index.ts';
import type { Side } from '../side.ts';

/** As sentences call it. */
export function programName({ program }: Pick<Target, 'program'>): string {
  return program === 'rke2' ? 'RKE2' : 'K3s';
}

/** The program that completes the endpoints itself, which where all stands in config.toml containerd does. */
export function completingProgram(from: Side, to: Side): string {
  return programName((to.form === 'certs' ? to : from).target);
}
