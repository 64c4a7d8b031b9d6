/** The file as text of one character a byte; `isBytewise` is false where it had to be taken out of UTF-16 first. */
export function textOfBytes(bytes: Uint8Array): { text: string; isBytewise: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), isBytewise: false };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), isBytewise: false };
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { text, isBytewise: true };
}
