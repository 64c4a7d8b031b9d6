import { decodeDocument } from '@/lib/document/index.ts';

/** Why a file is not opened. */
export type OpenProblem =
  | 'too-large'
  | 'binary'
  | 'utf16'
  | 'not-utf8'
  | 'unreadable'
  | 'no-archive'
  | 'damaged-archive'
  | 'archive-too-large'
  | 'foreign-archive'
  | 'no-node-files'
  | 'tls-file';

/** No registries.yaml comes near this; an image or an archive chosen by mistake does. */
export const largestFile = 8 * 1024 * 1024;

/**
 * The text of a file that the user opened. What is no text is refused here and not shown as a broken document: its
 * bytes could not be written back.
 */
export function readBytes(bytes: Uint8Array): { readonly text: string } | { readonly problem: OpenProblem } {
  if (bytes.length > largestFile) return { problem: 'too-large' };
  const text = decodeDocument(bytes);
  if (text.includes('\0')) return { problem: looksLikeUtf16(bytes) ? 'utf16' : 'binary' };
  return text.isWellFormed() ? { text } : { problem: 'not-utf8' };
}

/** UTF-16 without a byte order mark: every other byte of Latin text is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) * 2 > head.length * 0.8 && Math.min(even, odd) === 0;
}
