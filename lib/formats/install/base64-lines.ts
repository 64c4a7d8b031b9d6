/** The bytes in base64, in lines that every terminal and decoder takes. */
export function base64Lines(bytes: Uint8Array): readonly string[] {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters).match(/.{1,76}/g) ?? [];
}
