import { checkCommand } from './commands/check.ts';
import { helpCommand } from './commands/help.ts';
import { renderCommand } from './commands/render.ts';
import { complain, ignoreClosedPipes } from './output/streams.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words.ts';

/** What a command gives back: 0 done, 1 something is wrong with the document, 2 used wrongly or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

type Command = (args: readonly string[]) => Promise<ExitStatus>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['help', helpCommand],
  ['--help', helpCommand],
  ['render', renderCommand],
]);

/** Runs the command line; `args` are the words after the program's name. */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  ignoreClosedPipes();
  const [name = '', ...rest] = args;
  try {
    const command = commands.get(name);
    if (!command) throw new UsageError(words('unknown-command', { name: name || '…' }));
    return await command(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message);
    return 2;
  }
}
