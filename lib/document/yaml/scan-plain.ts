import { isBlankOrEnd, isBreak } from './characters.ts';
import { foldBreaks } from './fold.ts';
import type { Scanner } from './scanner.ts';

/** Scans an unquoted scalar, over several lines if they go on deeper than the open block. */
export function scanPlain(scanner: Scanner): void {
  const { text, pos: from, line } = scanner;
  const inFlow = scanner.flowLevel > 0;
  const indent = scanner.indent + 1;
  let value = '';
  let to = from;
  let gap = '';
  let broken = false;
  for (;;) {
    scanner.cache(4);
    if (scanner.code() === 35 || scanner.atMarker(45) || scanner.atMarker(46)) break;
    const start = scanner.pos;
    passWord(scanner, inFlow);
    if (scanner.pos > start) {
      to = scanner.pos;
      value = start === from ? text.slice(from, to) : value + gap + text.slice(start, to);
      broken = false;
    }
    const code = scanner.code();
    if (code !== 32 && code !== 9 && !isBreak(code)) break;
    const fold = passGap(scanner, indent, from);
    gap = fold ?? text.slice(to, scanner.pos);
    broken = fold !== null;
    if (!inFlow && scanner.column() < indent) break;
  }
  scanner.push({ type: 'scalar', from, to, line, value, suffix: '', style: 'plain' });
  if (broken) scanner.simpleKeyAllowed = true;
}

/** Passes characters up to a blank, a `: `, or in a flow collection one of `,?[]{}`. */
function passWord(scanner: Scanner, inFlow: boolean): void {
  const { text } = scanner;
  for (;;) {
    const code = text.charCodeAt(scanner.pos);
    if (isBlankOrEnd(code)) return;
    if (code === 58 && isBlankOrEnd(text.charCodeAt(scanner.pos + 1))) return;
    if (inFlow && endsInFlow(code)) return;
    scanner.skip();
    scanner.cache(2);
  }
}

function endsInFlow(code: number): boolean {
  return code === 44 || code === 63 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** Passes blanks and line breaks; gives what line breaks fold to, or null where there are none. */
function passGap(scanner: Scanner, indent: number, from: number): string | null {
  let first = '';
  let more = '';
  for (let code = scanner.code(); ; code = scanner.code()) {
    if (code === 32 || code === 9) {
      if (code === 9 && first !== '' && scanner.column() < indent) {
        scanner.fail('tab', scanner.pos, scanner.pos + 1, from);
      }
      scanner.pos++;
    } else if (isBreak(code)) {
      scanner.cache(2);
      const lineBreak = scanner.readBreak();
      if (first === '') first = lineBreak;
      else more += lineBreak;
    } else {
      return first === '' ? null : foldBreaks(first, more);
    }
    scanner.cache(1);
  }
}
