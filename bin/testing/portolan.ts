import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const launcher = join(import.meta.dirname, '..', 'portolan.mjs');

/** Runs the command line as a pipeline does. */
export function portolan(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  });
  return { status, stdout, stderr };
}

/** Asks a `--jsonl` command several questions and gives its answers. */
export function answers(command: string, questions: readonly unknown[]): readonly Record<string, unknown>[] {
  const lines = questions.map((question) => (typeof question === 'string' ? question : JSON.stringify(question)));
  const { status, stdout } = portolan([command, '--jsonl'], lines.map((line) => `${line}\n`).join(''));
  if (status !== 0) throw new Error(`${command} --jsonl ended with ${status}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
