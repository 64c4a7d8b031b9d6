import type { ExitStatus } from './exit-status.ts';
import { complain, ignoreClosedPipes } from './output/streams.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words.ts';

type Command = (args: readonly string[]) => Promise<ExitStatus>;

// Loaded when asked for: a pipeline that starts one command thousands of times should not read the others.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./keeping/commands.ts')).backupCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  compare: async () => (await import('./commands/compare.ts')).compareCommand,
  help: async () => (await import('./commands/help.ts')).helpCommand,
  '--help': async () => (await import('./commands/help.ts')).helpCommand,
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  render: async () => (await import('./commands/render.ts')).renderCommand,
  restore: async () => (await import('./keeping/commands.ts')).restoreCommand,
  rewrite: async () => (await import('./commands/rewrite.ts')).rewriteCommand,
  'rotate-key': async () => (await import('./keeping/commands.ts')).rotateKeyCommand,
};

/** Runs the command line; `args` are the words after the program's name. */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  ignoreClosedPipes();
  const [name = '', ...rest] = args;
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new UsageError(words('unknown-command', { name: name || '…' }));
    const command = await load();
    return await command(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message);
    return 2;
  }
}
