const longestLine = 1000;

/** Line feeds and what ASCII prints: of most texts nothing is left without them, or little. */
const plainAscii = /[\n\x20-\x7e]+/g;

/** Other characters that terminals, shells and every YAML reader take as they are. */
const plainCharacters = /^[\xa1-\xac\xae-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\u{10000}-\u{1fffd}]*$/u;

/**
 * The bytes as a text that can be pasted into a terminal and set into YAML as it is, or null. A terminal makes a line
 * feed of a carriage return, a tab completes names, and lines over 4,096 bytes are cut off.
 */
export function plainText(bytes: Uint8Array): string | null {
  const text = utf8Text(bytes);
  if (text === null || !text.endsWith('\n') || !plainCharacters.test(text.replaceAll(plainAscii, ''))) return null;
  return hasLongLine(text) ? null : text;
}

function hasLongLine(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    if (end - from > longestLine) return true;
    from = end + 1;
  }
  return false;
}

/** The text that UTF-8 bytes are, or null for other bytes. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
