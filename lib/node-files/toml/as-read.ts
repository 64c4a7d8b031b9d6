import { tomlReaderOf } from './toml-reader.ts';

/**
 * What a containerd reads of a part of a rewrite, which stands between quotation marks as it is; null where it cannot read the
 * file for it.
 */
export function rewritePartAsRead(text: string, part: 'pattern' | 'replacement', containerd: string): string | null {
  const reading = tomlReaderOf(containerd).read(text, part);
  if (reading === 'not-at-all') return null;
  return reading === 'otherwise' ? unescaped(text) : text;
}

const letters: Readonly<Record<string, string>> = { b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** What a text with backslashes is between the quotation marks of TOML. */
export function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs, (_, short, long, letter) =>
    letter === undefined ? character(Number.parseInt(short ?? long, 16)) : (letters[letter] ?? letter),
  );
}

/** A number that no character has stands for U+FFFD. */
function character(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code).toWellFormed();
}

/** Backslashes in pairs are written by those who know that TOML takes one of them away. */
export function isDoubled(text: string): boolean {
  return !/["\\]/.test(text.replaceAll('\\\\', ''));
}
