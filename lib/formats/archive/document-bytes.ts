const strayByte = /[\udc80-\udcff]/u;

/**
 * The bytes of a text in UTF-8. A byte of an opened file that belonged to no character stands in the text as a lone
 * surrogate (U+DC80 for 0x80, see `decodeDocument`) and becomes that byte again.
 */
export function documentBytes(text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  if (!strayByte.test(text)) return encoder.encode(text);
  const parts = text.split(/([\udc80-\udcff])/u).map((part) => {
    return strayByte.test(part) ? Uint8Array.of(part.charCodeAt(0) - 0xdc00) : encoder.encode(part);
  });
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
