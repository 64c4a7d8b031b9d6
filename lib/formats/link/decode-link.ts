import { fromBase64url } from './base64url.ts';
import { inflate } from './compression.ts';
import { linkStart } from './link-start.ts';
import { parseShared, type SharedDocument } from './shared-document.ts';

/** Why a link is not opened: it was made by a later Portolan, is not whole, or holds more than any document. */
export type LinkProblem = 'version' | 'damaged' | 'too-large';

/** The document in the fragment of an address; it is never more than `most` bytes. */
export function decodeLink(fragment: string, most: number): SharedDocument | LinkProblem {
  const [, version, letters = ''] = /^(\d+)\.(.*)$/s.exec(fragment.slice(linkStart.length)) ?? [];
  if (!fragment.startsWith(linkStart) || version === undefined) return 'damaged';
  if (version !== '1') return 'version';
  const bytes = fromBase64url(letters);
  const inflated = bytes && inflate(bytes, most);
  if (inflated === 'too-large') return 'too-large';
  return (inflated && parseShared(decodeText(inflated))) ?? 'damaged';
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}
