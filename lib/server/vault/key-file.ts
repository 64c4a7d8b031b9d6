import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder } from '../database/sqlite.ts';

/** The key that a folder keeps; drawn once, where there is none. */
export function keyOfFolder(folder: string): string {
  const path = join(folder, 'secret-key');
  return readKey(path) ?? drawKey(folder, path);
}

function readKey(path: string): string | null {
  try {
    const key = readFileSync(path, 'utf8').trim();
    chmodSync(path, 0o600);
    return key;
  } catch (error) {
    if (isCoded(error, 'ENOENT')) return null;
    throw error;
  }
}

// Linked to its name once it is whole and on the disk: nobody reads half of it, and of two that draw at once one wins.
function drawKey(folder: string, path: string): string {
  makePrivateFolder(folder);
  const key = randomBytes(32).toString('base64');
  const draft = `${path}.${randomUUID()}`;
  const file = openSync(/* turbopackIgnore: true */ draft, 'wx', 0o600);
  writeSync(file, `${key}\n`);
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(draft, path);
    return key;
  } catch (error) {
    const theirs = isCoded(error, 'EEXIST') ? readKey(path) : null;
    if (theirs === null) throw error;
    return theirs;
  } finally {
    rmSync(draft, { force: true });
  }
}

function isCoded(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
