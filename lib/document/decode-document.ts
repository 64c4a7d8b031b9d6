/**
 * Turns a file's bytes into text as yaml.v2 does: from UTF-8, or from UTF-16 where a byte order mark says so; the mark
 * stays at the head of the text. What is no character becomes a lone surrogate (the byte 0x80 U+DC80, and so on), so
 * that `readDocument` refuses it at its place, and only if K3s would get that far.
 */
export function decodeDocument(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeBrokenUtf8(bytes);
  }
}

function decodeUtf16(bytes: Uint8Array, low: 0 | 1): string {
  const units = new Uint16Array(Math.ceil(bytes.length / 2));
  for (let at = 0; at < bytes.length; at += 2) {
    const cut = at + 1 === bytes.length;
    units[at / 2] = cut
      ? loneSurrogate(byteAt(bytes, at))
      : byteAt(bytes, at + low) + 256 * byteAt(bytes, at + 1 - low);
  }
  return textOfUnits(units);
}

function decodeBrokenUtf8(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length; ) {
    const code = codePointAt(bytes, at);
    if (code > 0xffff) {
      units[count++] = 0xd7c0 + (code >> 10);
      units[count++] = 0xdc00 + (code & 0x3ff);
    } else {
      units[count++] = code < 0 ? loneSurrogate(byteAt(bytes, at)) : code;
    }
    at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return textOfUnits(units.subarray(0, count));
}

/** The character of UTF-8 that begins at a byte, or -1. */
function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = byteAt(bytes, at);
  if (lead < 0x80) return lead;
  const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  let code = lead & (0x7f >> width);
  for (let next = 1; next < width; next++) {
    const byte = byteAt(bytes, at + next);
    if ((byte & 0xc0) !== 0x80) return -1;
    code = code * 64 + (byte & 0x3f);
  }
  const tooLong = code < (width === 4 ? 0x10000 : width === 3 ? 0x800 : 0x80);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return tooLong || surrogate || code > 0x10ffff ? -1 : code;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function loneSurrogate(byte: number): number {
  return 0xdc00 + byte;
}

function textOfUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 8192) parts.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  return parts.join('');
}
