import { largestFile, type OpenProblem, readBytes } from './read-bytes.ts';

/** Reads a file that was chosen or dropped; a folder, or a file that is gone, is unreadable. */
export async function readFile(file: File): Promise<{ readonly text: string } | { readonly problem: OpenProblem }> {
  if (file.size > largestFile) return { problem: 'too-large' };
  try {
    return readBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { problem: 'unreadable' };
  }
}
