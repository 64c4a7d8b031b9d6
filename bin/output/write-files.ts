import { chmod, mkdir, open } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { NodeFiles } from '../../lib/node-files/index.ts';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';

/**
 * Writes the files below a directory: directories 0700, files 0600. Every path is checked before the first is written,
 * so that a mirror's name (`../../etc`) leads nowhere outside.
 */
export async function writeFiles(files: NodeFiles['files'], directory: string, force: boolean): Promise<void> {
  const root = resolve(directory);
  const placed = [...files.values()].map((file) => ({ text: file.text, path: placeBelow(root, file.path) }));
  for (const { path, text } of placed) await writeOne(root, path, text, force);
}

function placeBelow(root: string, path: string): string {
  const place = resolve(join(root, path));
  const steps = relative(root, place).split(sep);
  if (steps[0] === '..' || path.includes('\0')) throw new UsageError(words('outside-directory', { path }));
  return place;
}

async function writeOne(root: string, path: string, text: string, force: boolean): Promise<void> {
  try {
    await makeDirectories(root, dirname(path));
    const file = await open(path, force ? 'w' : 'wx', 0o600);
    await file.writeFile(text);
    await file.chmod(0o600);
    await file.close();
  } catch (error) {
    throw new UsageError(words('unwritable', { path, reason: reasonOf(error) }));
  }
}

async function makeDirectories(root: string, directory: string): Promise<void> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  // The process's umask may have taken away more than the group's and others' rights.
  for (let path = directory; path.startsWith(root) && path.length >= made.length; path = dirname(path)) {
    await chmod(path, 0o700);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'EEXIST' ? 'EEXIST (--force)' : code;
}
