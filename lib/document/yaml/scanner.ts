import { isBreak } from './characters.ts';
import { type FaultReason, FaultSignal } from './fault.ts';
import { Reader } from './reader.ts';
import { noKey, type SimpleKey } from './simple-key.ts';
import { indicator, type Token, type TokenType } from './token.ts';

/** yaml.v2 gives up on deeper nesting. */
const maxDepth = 10000;

/**
 * The state that libyaml's scanner keeps between tokens: the queue, the open indentations and flow collections, and
 * which waiting token may still become a key. What is scanned next is decided in `fetch-token.ts`.
 */
export class Scanner extends Reader {
  simpleKeyAllowed = true;
  flowLevel = 0;
  indent = -1;
  ended = false;

  private readonly indents: number[] = [];
  private readonly simpleKeys: SimpleKey[] = [noKey(0)];
  /** Which level's simple key a waiting token is. libyaml forgets entries of an outer level at `]` and `}`. */
  private readonly levelByToken: (number | undefined)[] = [];
  private queue: Token[] = [];
  private head = 0;
  private parsed = 0;

  /** Goes on as if all before the text had been scanned: at the start of a line, between the entries of open blocks. */
  resume(line: number, outer: readonly number[], indent: number): void {
    this.line = line;
    this.indents.push(...outer);
    this.indent = indent;
  }

  /** The token at the head of the queue, if no `:` still to come can put a key before it. */
  ready(): Token | null {
    const token = this.queue[this.head];
    if (token === undefined) return null;
    const level = this.levelByToken[this.parsed];
    const key = level === undefined ? undefined : this.simpleKeys[level];
    if (key !== undefined && this.isValid(key)) return null;
    return token;
  }

  /** Takes the head off the queue. */
  next(): void {
    this.head++;
    this.parsed++;
    if (this.head < this.queue.length) return;
    this.queue = [];
    this.head = 0;
  }

  push(token: Token): void {
    this.queue.push(token);
  }

  /** Passes the ASCII characters of an indicator and queues it. */
  pushIndicator(type: TokenType, length: number): void {
    this.queue.push(indicator(type, this.pos, this.pos + length, this.line));
    this.pos += length;
  }

  fail(reason: FaultReason, from: number, to: number, opened = from): never {
    throw new FaultSignal({
      reason,
      range: { from: Math.min(from, this.end), to: Math.min(to, this.end) },
      opened: opened === from ? null : { from: opened, to: opened + 1 },
      loggedLine: this.line === 0 ? null : this.line + 1,
    });
  }

  saveSimpleKey(): void {
    if (!this.simpleKeyAllowed) return;
    this.removeSimpleKey();
    const key = this.currentKey();
    key.possible = true;
    key.required = this.flowLevel === 0 && this.indent === this.column();
    key.token = this.nextNumber();
    key.index = this.index();
    key.line = this.line;
    key.from = this.pos;
    key.column = this.column();
    this.levelByToken[key.token] = this.simpleKeys.length - 1;
  }

  removeSimpleKey(): void {
    const key = this.currentKey();
    if (!key.possible) return;
    if (key.required) this.failMissingColon(key);
    key.possible = false;
    this.levelByToken[key.token] = undefined;
  }

  openFlow(): void {
    this.simpleKeys.push(noKey(this.nextNumber()));
    this.flowLevel++;
    if (this.flowLevel > maxDepth) this.fail('too-deep', this.pos, this.pos + 1);
  }

  closeFlow(): void {
    if (this.flowLevel === 0) return;
    this.flowLevel--;
    const key = this.simpleKeys.pop();
    if (key !== undefined) this.levelByToken[key.token] = undefined;
  }

  /** Makes the waiting simple key a key, if there is one. */
  takeSimpleKey(): boolean {
    const key = this.currentKey();
    if (!this.isValid(key)) return false;
    this.insert(key.token, indicator('key', key.from, key.from, key.line));
    this.openBlock(key.column, 'block-mapping-start', key.from, key.line, key.token);
    key.possible = false;
    this.levelByToken[key.token] = undefined;
    return true;
  }

  /** Opens a block collection if the column is deeper than the one that is open. */
  openBlock(column: number, type: TokenType, from: number, line: number, number = -1): void {
    if (this.flowLevel > 0 || this.indent >= column) return;
    this.indents.push(this.indent);
    this.indent = column;
    if (this.indents.length > maxDepth) this.fail('too-deep', from, from + 1);
    this.insert(number, indicator(type, from, from, line));
  }

  /** Ends the block collections that are deeper than a column. */
  closeBlocks(column: number): void {
    if (this.flowLevel > 0) return;
    while (this.indent > column) {
      this.queue.push(indicator('block-end', this.pos, this.pos, this.line));
      this.indent = this.indents.pop() ?? -1;
    }
  }

  private currentKey(): SimpleKey {
    const key = this.simpleKeys[this.simpleKeys.length - 1];
    if (key === undefined) throw new Error('the stack of simple keys is never empty');
    return key;
  }

  private nextNumber(): number {
    return this.parsed + this.queue.length - this.head;
  }

  private isValid(key: SimpleKey): boolean {
    if (!key.possible) return false;
    if (key.line === this.line && key.index + 1024 >= this.index()) return true;
    if (key.required) this.failMissingColon(key);
    key.possible = false;
    return false;
  }

  private failMissingColon(key: SimpleKey): never {
    let to = key.from;
    while (to < this.end && !isBreak(this.text.charCodeAt(to))) to++;
    this.fail('missing-colon', key.from, to);
  }

  /** Puts a token before the one of the given number; at the end where that one has left the queue, as libyaml does. */
  private insert(number: number, token: Token): void {
    if (number < this.parsed) this.queue.push(token);
    else this.queue.splice(this.head + number - this.parsed, 0, token);
  }
}
