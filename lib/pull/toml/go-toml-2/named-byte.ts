/** Go's `%#U` of a character's first byte, which is all that the library looks at. */
export function namedByte(character: string): string {
  const byte = new TextEncoder().encode(character)[0] ?? 0;
  const code = `U+${byte.toString(16).toUpperCase().padStart(4, '0')}`;
  const isPrintable = (byte > 0x1f && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
  return isPrintable ? `${code} '${String.fromCharCode(byte)}'` : code;
}
