import { parseImageName } from '../image/image-name.ts';

/** Whether a word is a name that today's containerd reads. */
export function isImage(word: string): boolean {
  return parseImageName(word, 'from-1.7.19').ok;
}

/** Likewise, or a name that it refuses only for its capitals, which is worth telling. */
export function looksLikeImage(word: string): boolean {
  return isImage(word) || (word.includes('/') && isImage(word.toLowerCase()));
}
