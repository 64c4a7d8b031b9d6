import type { FaultReason } from './fault.ts';
import { scanBlockScalar } from './scan-block-scalar.ts';
import { scanDirective } from './scan-directive.ts';
import { scanPlain } from './scan-plain.ts';
import type { Scanner } from './scanner.ts';
import { indicator, type TokenType } from './token.ts';

export function fetchStreamEnd(scanner: Scanner): void {
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

export function fetchDirective(scanner: Scanner): void {
  scanner.closeBlocks(-1);
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = false;
  scanDirective(scanner);
}

export function fetchMarker(scanner: Scanner, type: TokenType): void {
  scanner.closeBlocks(-1);
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = false;
  scanner.pushIndicator(type, 3);
}

export function fetchFlowStart(scanner: Scanner, type: TokenType): void {
  scanner.saveSimpleKey();
  scanner.openFlow();
  scanner.simpleKeyAllowed = true;
  scanner.pushIndicator(type, 1);
}

export function fetchFlowEnd(scanner: Scanner, type: TokenType): void {
  scanner.removeSimpleKey();
  scanner.closeFlow();
  scanner.simpleKeyAllowed = false;
  scanner.pushIndicator(type, 1);
}

export function fetchFlowEntry(scanner: Scanner): void {
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = true;
  scanner.pushIndicator('flow-entry', 1);
}

export function fetchBlockEntry(scanner: Scanner): void {
  openBlockHere(scanner, 'block-sequence-start', 'list-not-allowed');
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = true;
  scanner.pushIndicator('block-entry', 1);
}

export function fetchKey(scanner: Scanner): void {
  openBlockHere(scanner, 'block-mapping-start', 'key-not-allowed');
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = scanner.flowLevel === 0;
  scanner.pushIndicator('key', 1);
}

export function fetchValue(scanner: Scanner): void {
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

export function fetchProperty(scanner: Scanner, scan: () => void): void {
  scanner.saveSimpleKey();
  scanner.simpleKeyAllowed = false;
  scan();
}

export function fetchPlain(scanner: Scanner): void {
  scanner.saveSimpleKey();
  scanner.simpleKeyAllowed = false;
  scanPlain(scanner);
}

export function fetchBlockScalar(scanner: Scanner, literal: boolean): void {
  if (scanner.flowLevel > 0) scanner.fail('block-scalar-in-flow', scanner.pos, scanner.pos + 1);
  scanner.removeSimpleKey();
  scanner.simpleKeyAllowed = true;
  scanBlockScalar(scanner, literal);
}
