import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectDirectory = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export function inProject(...parts) {
  return join(projectDirectory, ...parts);
}

/** The parsed JSON file, or null where it is missing or unreadable. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Ends the process with a sentence for the person at the terminal. */
export function stop(message, status = 2) {
  process.stderr.write(`portolan: ${message}\n`);
  process.exit(status);
}
