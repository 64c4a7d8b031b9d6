import { once } from 'node:events';

/** Writes to standard output, waiting where its reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export function complain(message: string): void {
  process.stderr.write(`portolan: ${message}\n`);
}

/** `portolan … | head` is no error: when the reader has gone, so does the command. */
export function ignoreClosedPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
