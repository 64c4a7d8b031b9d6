const asciiOnly = /^[\x00-\x7f]*$/;

/**
 * A text as Go holds it: one character a UTF-8 byte. A lone low surrogate U+DC80–U+DCFF stands for the byte 0x80–0xFF that
 * was no UTF-8 (as `!!binary` can bring one in); any other lone surrogate becomes U+FFFD.
 */
export function bytesOf(text: string): string {
  if (asciiOnly.test(text)) return text;
  let bytes = '';
  for (const character of text) bytes += encode(character.codePointAt(0) ?? 0);
  return bytes;
}

/** The opposite of `bytesOf`: bytes that are no UTF-8 become lone low surrogates. */
export function textOf(bytes: string): string {
  if (asciiOnly.test(bytes)) return bytes;
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const width = validWidth(bytes, at);
    text += width === 0 ? String.fromCharCode(0xdc00 + bytes.charCodeAt(at)) : decode(bytes, at, width);
    at += width || 1;
  }
  return text;
}

/** What a reader of UTF-8 sees of a text: U+FFFD for each byte that is none. */
export function readableText(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed();
}

function encode(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), tail(code, 0));
  if (code >= 0xdc80 && code <= 0xdcff) return String.fromCharCode(code - 0xdc00);
  if (code >= 0xd800 && code <= 0xdfff) return encode(0xfffd);
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), tail(code, 6), tail(code, 0));
  return String.fromCharCode(0xf0 | (code >> 18), tail(code, 12), tail(code, 6), tail(code, 0));
}

function tail(code: number, shift: number): number {
  return 0x80 | ((code >> shift) & 0x3f);
}

const sequences = [
  /[\x00-\x7f]/y,
  /[\xc2-\xdf][\x80-\xbf]/y,
  /(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]/y,
  /(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}/y,
];

function validWidth(bytes: string, at: number): number {
  const index = sequences.findIndex((sequence) => {
    sequence.lastIndex = at;
    return sequence.test(bytes);
  });
  return index + 1;
}

function decode(bytes: string, at: number, width: number): string {
  let code = bytes.charCodeAt(at) & (width === 1 ? 0x7f : 0xff >> (width + 1));
  for (let next = at + 1; next < at + width; next += 1) code = (code << 6) | (bytes.charCodeAt(next) & 0x3f);
  return String.fromCodePoint(code);
}
