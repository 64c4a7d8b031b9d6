import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What Node's parser makes of the words after a command's name; an unknown or incomplete option ends the command. */
export function parseArguments<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(words('bad-arguments', { reason }));
  }
}

/** The one file that a command reads. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(words('one-file'));
  return file;
}
