import 'server-only';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Writes lines of JSON into a new file that nobody else reads; it has its name once it is whole and on the disk. */
export async function writeLines(
  path: string,
  write: (tell: (line: unknown) => Promise<void>) => Promise<void>,
): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    const lines = new PassThrough();
    const written = pipeline(lines, createGzip(), file.createWriteStream({ flush: true }));
    const tell = async (line: unknown) => {
      if (lines.write(`${JSON.stringify(line)}\n`)) return;
      await Promise.race([new Promise((resolve) => lines.once('drain', resolve)), written]);
    };
    await Promise.all([written, write(tell).then(() => lines.end())]);
    // Unlike renaming, this replaces nothing.
    await link(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The lines of such a file, one after the other; fails where it is broken. */
export async function* readLines(path: string): AsyncGenerator<unknown> {
  const unpacked = createGunzip();
  const packed = createReadStream(path);
  packed.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  let rest = '';
  try {
    for await (const chunk of unpacked.setEncoding('utf8')) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as unknown;
    }
  } finally {
    packed.destroy();
  }
  if (rest !== '') throw new SyntaxError('The last line has no end.');
}
