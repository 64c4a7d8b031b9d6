import type { ExitStatus } from '../exit-status.ts';
import { print } from '../output/streams.ts';
import { words } from '../words.ts';

export async function helpCommand(): Promise<ExitStatus> {
  await print(`${words('help')}\n`);
  return 0;
}
