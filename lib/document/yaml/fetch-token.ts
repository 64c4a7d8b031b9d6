import { isBlank, isBlankOrEnd } from './characters.ts';
import type { FaultReason } from './fault.ts';
import { scanAnchor } from './scan-anchor.ts';
import { scanBlockScalar } from './scan-block-scalar.ts';
import { scanDirective } from './scan-directive.ts';
import { scanPlain } from './scan-plain.ts';
import { scanQuoted } from './scan-quoted.ts';
import { scanTag } from './scan-tag.ts';
import type { Scanner } from './scanner.ts';
import { indicator, type TokenType } from './token.ts';

/** Scans one token more (with the keys and blocks that it reveals) into the queue, as libyaml's dispatcher does. */
export function fetchToken(scanner: Scanner) {
  scanner.skipToToken();
  scanner.closeBlocks(scanner.column());
  scanner.cache(4);
  const code = scanner.code();
  if (code === 0) return fetchStreamEnd(scanner);
  if (scanner.pos === scanner.lineStart) {
    if (code === 37) return fetchDirective(scanner);
    if (scanner.atMarker(45)) return fetchMarker(scanner, 'document-start');
    if (scanner.atMarker(46)) return fetchMarker(scanner, 'document-end');
  }
  switch (code) {
    case 91:
      return fetchFlowStart(scanner, 'flow-sequence-start');
    case 123:
      return fetchFlowStart(scanner, 'flow-mapping-start');
    case 93:
      return fetchFlowEnd(scanner, 'flow-sequence-end');
    case 125:
      return fetchFlowEnd(scanner, 'flow-mapping-end');
    case 44:
      return fetchFlowEntry(scanner);
    case 45:
      return isBlankOrEnd(scanner.code(1)) ? fetchBlockEntry(scanner) : fetchPlain(scanner);
    case 63:
      return endsIndicator(scanner) ? fetchKey(scanner) : fetchPlain(scanner);
    case 58:
      return endsIndicator(scanner) ? fetchValue(scanner) : fetchPlain(scanner);
    case 42:
      return fetchProperty(scanner, () => scanAnchor(scanner, 'alias'));
    case 38:
      return fetchProperty(scanner, () => scanAnchor(scanner, 'anchor'));
    case 33:
      return fetchProperty(scanner, () => scanTag(scanner));
    case 39:
      return fetchProperty(scanner, () => scanQuoted(scanner, true));
    case 34:
      return fetchProperty(scanner, () => scanQuoted(scanner, false));
    case 124:
    case 62:
      return fetchBlockScalar(scanner, code === 124);
    case 35:
    case 37:
    case 64:
    case 96:
      return scanner.fail('cannot-start', scanner.pos, scanner.pos + 1);
    default:
      return isBlank(code) ? scanner.fail('tab', scanner.pos, scanner.pos + 1) : fetchPlain(scanner);
  }
}

/** In a flow collection `?` and `:` need no space behind them. */
function endsIndicator(scanner: Scanner): boolean {
  return scanner.flowLevel > 0 || isBlankOrEnd(scanner.code(1));
}

function fetchStreamEnd(scanner: Scanner): void {
  if (scanner.pos !== scanner.lineStart) {
    scanner.line++;
    scanner.lineStart = scanner.pos;
  }
  scanner.closeBlocks(-1);
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = false;
  scanner.ended = true;
  scanner.push(indicator('stream-end', scanner.end, scanner.end, scanner.line));
}

function fetchDirective(scanner: Scanner): void {
  scanner.closeBlocks(-1);
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = false;
  scanDirective(scanner);
}

function fetchMarker(scanner: Scanner, type: TokenType): void {
  scanner.closeBlocks(-1);
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = false;
  scanner.pushIndicator(type, 3);
}

function fetchFlowStart(scanner: Scanner, type: TokenType): void {
  scanner.saveSimpleKey();
  scanner.openFlow();
  scanner.simpleKeyAllowed = true;
  scanner.pushIndicator(type, 1);
}

function fetchFlowEnd(scanner: Scanner, type: TokenType): void {
  scanner.removeSimpleKey();
  scanner.closeFlow();
  scanner.simpleKeyAllowed = false;
  scanner.pushIndicator(type, 1);
}

function fetchFlowEntry(scanner: Scanner): void {
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = true;
  scanner.pushIndicator('flow-entry', 1);
}

function fetchBlockEntry(scanner: Scanner): void {
  openBlockHere(scanner, 'block-sequence-start', 'list-not-allowed');
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = true;
  scanner.pushIndicator('block-entry', 1);
}

function fetchKey(scanner: Scanner): void {
  openBlockHere(scanner, 'block-mapping-start', 'key-not-allowed');
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = scanner.flowLevel === 0;
  scanner.pushIndicator('key', 1);
}

function fetchValue(scanner: Scanner): void {
  if (scanner.takeSimpleKey()) {
    scanner.simpleKeyAllowed = false;
  } else {
    openBlockHere(scanner, 'block-mapping-start', 'colon-not-allowed');
    scanner.simpleKeyAllowed = scanner.flowLevel === 0;
  }
  scanner.pushIndicator('value', 1);
}

function openBlockHere(scanner: Scanner, type: TokenType, refusal: FaultReason): void {
  if (scanner.flowLevel > 0) return;
  if (!scanner.simpleKeyAllowed) scanner.fail(refusal, scanner.pos, scanner.pos + 1);
  scanner.openBlock(scanner.column(), type, scanner.pos, scanner.line);
}

function fetchProperty(scanner: Scanner, scan: () => void): void {
  scanner.saveSimpleKey();
  scanner.simpleKeyAllowed = false;
  scan();
}

function fetchPlain(scanner: Scanner): void {
  scanner.saveSimpleKey();
  scanner.simpleKeyAllowed = false;
  scanPlain(scanner);
}

function fetchBlockScalar(scanner: Scanner, literal: boolean): void {
  if (scanner.flowLevel > 0) scanner.fail('block-scalar-in-flow', scanner.pos, scanner.pos + 1);
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = true;
  scanBlockScalar(scanner, literal);
}
