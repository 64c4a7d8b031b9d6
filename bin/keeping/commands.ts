import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import type { ExitStatus } from '../exit-status.ts';

type Command = (args: readonly string[]) => Promise<ExitStatus>;

const project = join(import.meta.dirname, '..', '..');

export const backupCommand: Command = async (args) => {
  prepare();
  return (await import('./backup.ts')).backup(args);
};

export const restoreCommand: Command = async (args) => {
  prepare();
  return (await import('./restore.ts')).restoreFrom(args);
};

export const rotateKeyCommand: Command = async (args) => {
  prepare();
  return (await import('./rotate-key.ts')).rotateKey(args);
};

/** Sees the settings that the server sees, and loads its files, which a bundler must keep from the page. */
function prepare(): void {
  const settings = join(project, '.env');
  if (existsSync(settings)) process.loadEnvFile(settings);
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'server-only' ? { url: 'data:text/javascript,', shortCircuit: true } : next(specifier, context),
  });
}
