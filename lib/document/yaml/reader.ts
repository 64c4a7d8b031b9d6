import { isBlankOrEnd, isBreak, isHighSurrogate, isLowSurrogate, isPrintable } from './characters.ts';
import { type FaultReason, FaultSignal } from './fault.ts';

const rawBufferBytes = 512;

/**
 * The text under libyaml's eyes. libyaml decodes 512 bytes at a time and judges their characters as it does, so that
 * a control character is refused even behind an earlier error or the end of the document, if it is near enough.
 */
export class Reader {
  /** The text, with NUL behind it as libyaml puts it there. */
  readonly text: string;
  readonly end: number;
  pos: number;
  line = 0;
  lineStart: number;
  /** Where libyaml's buffer begins; it looks there, not at `pos`, for a byte order mark. */
  bufferStart: number;

  private limit: number;
  /** How many bytes the next filling takes; the byte order mark counts in the first. */
  private room: number;
  private nuls = 0;
  private countedTo = 0;
  private pairs = 0;
  private hasPairs = false;

  constructor(text: string) {
    const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.text = `${text}\0\0\0\0\0\0\0\0`;
    this.end = text.length;
    this.pos = mark;
    this.lineStart = mark;
    this.bufferStart = mark;
    this.limit = mark;
    this.room = rawBufferBytes - 3 * mark;
  }

  /** The code unit `ahead` of the current place. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.pos + ahead);
  }

  column(): number {
    return this.pos - this.lineStart;
  }

  /** How many characters were read, a surrogate pair being one. */
  index(): number {
    if (!this.hasPairs) return this.pos;
    for (; this.countedTo < this.pos; this.countedTo++) {
      if (isHighSurrogate(this.text.charCodeAt(this.countedTo))) this.pairs++;
    }
    return this.pos - this.pairs;
  }

  /** Makes sure that `count` characters are decoded and judged. */
  cache(count: number): void {
    if (this.limit - this.pos < 2 * count) this.refill(count);
  }

  /** Whether `---` or `...` stands here as a marker. */
  atMarker(code: number): boolean {
    if (this.pos !== this.lineStart || this.code() !== code) return false;
    return this.code(1) === code && this.code(2) === code && isBlankOrEnd(this.code(3));
  }

  /** Passes one character that is no line break. */
  skip(): void {
    this.pos += isHighSurrogate(this.code()) ? 2 : 1;
  }

  /** Passes a line break and gives what libyaml makes of it. */
  readBreak(): string {
    const code = this.code();
    this.pos += code === 13 && this.code(1) === 10 ? 2 : 1;
    this.line++;
    this.lineStart = this.pos;
    return code < 0x2028 ? '\n' : String.fromCharCode(code);
  }

  /** Passes a comment up to its line break. */
  skipComment(): void {
    for (;;) {
      const code = this.code();
      if (code === 0 || isBreak(code)) return;
      this.skip();
      this.cache(1);
    }
  }

  skipBlanks(): void {
    for (let code = this.code(); code === 32 || code === 9; code = this.code()) {
      this.pos++;
      this.cache(1);
    }
  }

  private unread(): number {
    let count = this.nuls + Math.min(0, this.end - this.pos);
    for (let at = this.pos; at < this.limit; at++) {
      if (!isLowSurrogate(this.text.charCodeAt(at))) count++;
    }
    return count;
  }

  private refill(count: number): void {
    let unread = this.unread();
    if (unread >= count) return;
    this.bufferStart = this.pos;
    while (unread < count) {
      if (this.limit === this.end) {
        this.nuls++;
        return;
      }
      unread += this.decode();
    }
  }

  /** Judges the characters of the next filling and gives how many they are; one that is cut off is left for later. */
  private decode(): number {
    let count = 0;
    let room = this.room;
    this.room = rawBufferBytes;
    for (; this.limit < this.end; count++) {
      const code = this.text.charCodeAt(this.limit);
      const pair = isHighSurrogate(code);
      room -= pair ? 4 : code < 0x80 || isEscapedByte(code) ? 1 : code < 0x800 ? 2 : 3;
      if (room < 0) break;
      if ((code & 0xf800) === 0xd800) this.passPair(code);
      else if (!isPrintable(code)) this.refuse('control-character');
      this.limit += pair ? 2 : 1;
    }
    return count;
  }

  private passPair(code: number): void {
    if (!isHighSurrogate(code) || !isLowSurrogate(this.text.charCodeAt(this.limit + 1))) this.refuse('not-utf8');
    this.hasPairs = true;
  }

  private refuse(reason: FaultReason): never {
    throw new FaultSignal({
      reason,
      range: { from: this.limit, to: this.limit + 1 },
      opened: null,
      loggedLine: null,
    });
  }
}

/** A byte that is no UTF-8, as `decodeDocument` leaves it in the text. */
function isEscapedByte(code: number): boolean {
  return code >= 0xdc80 && code <= 0xdcff;
}
