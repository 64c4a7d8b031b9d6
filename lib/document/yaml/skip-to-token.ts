import { isBreak } from './characters.ts';
import type { Scanner } from './scanner.ts';

/** Passes blanks, comments and line breaks up to the next token. */
export function skipToToken(scanner: Scanner): void {
  for (;;) {
    scanner.cache(1);
    if (scanner.pos === scanner.lineStart && scanner.text.charCodeAt(scanner.bufferStart) === 0xfeff)
      skipForMark(scanner);
    scanner.cache(1);
    const tabs = scanner.flowLevel > 0 || !scanner.simpleKeyAllowed;
    for (let code = scanner.code(); code === 32 || (code === 9 && tabs); code = scanner.code()) {
      scanner.pos++;
      scanner.cache(1);
    }
    if (scanner.code() === 35) scanner.skipComment();
    if (!isBreak(scanner.code())) return;
    scanner.cache(2);
    scanner.readBreak();
    if (scanner.flowLevel === 0) scanner.simpleKeyAllowed = true;
  }
}

/** libyaml passes a character at the start of a line if its buffer, not the line, begins with a byte order mark. */
function skipForMark(scanner: Scanner): void {
  scanner.skip();
  scanner.lineStart = scanner.pos - 1;
}
