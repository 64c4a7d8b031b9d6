import { programName } from '../../node-files/program-name.ts';
import type { Side } from '../side.ts';

/** The program that completes the endpoints itself, which where all stands in config.toml containerd does. */
export function completingProgram(from: Side, to: Side): string {
  return programName((to.form === 'certs' ? to : from).target.program);
}
