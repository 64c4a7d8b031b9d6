const longestLine = 1000;

/** Line feeds, and characters that terminals, shells and every YAML reader take as they are. */
const plainCharacters =
  /^[\n\x20-\x7e\xa1-\xac\xae-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\u{10000}-\u{1fffd}]*$/u;

/**
 * The bytes as a text that can be pasted into a terminal and set into YAML as it is, or null. A terminal makes a line
 * feed of a carriage return, a tab completes names, and lines over 4,096 bytes are cut off.
 */
export function plainText(bytes: Uint8Array): string | null {
  const text = utf8Text(bytes);
  if (text === null || !text.endsWith('\n') || !plainCharacters.test(text)) return null;
  return text.split('\n').some((line) => line.length > longestLine) ? null : text;
}

/** The text that UTF-8 bytes are, or null for other bytes. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
