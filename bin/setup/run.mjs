import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inProject, projectDirectory } from './project.mjs';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The environment in which `node` and every tool of the project are the pinned ones. */
export function pinnedEnvironment(extra = {}) {
  const path = [inProject('node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra, PATH: path };
}

/** Runs a command in the project's folder to its end; resolves to its exit status. Signals are passed on to it. */
export function run(command, args, { env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectDirectory, env: pinnedEnvironment(env), stdio });
    const forward = (signal) => child.kill(signal);
    for (const signal of forwarded) process.on(signal, forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of forwarded) process.off(name, forward);
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}
