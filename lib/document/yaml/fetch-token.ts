import { isBlank, isBlankOrEnd } from './characters.ts';
import {
  fetchBlockEntry,
  fetchBlockScalar,
  fetchDirective,
  fetchFlowEnd,
  fetchFlowEntry,
  fetchFlowStart,
  fetchKey,
  fetchMarker,
  fetchPlain,
  fetchProperty,
  fetchStreamEnd,
  fetchValue,
} from './fetch-indicator.ts';
import { scanAnchor } from './scan-anchor.ts';
import { scanQuoted } from './scan-quoted.ts';
import { scanTag } from './scan-tag.ts';
import type { Scanner } from './scanner.ts';
import { skipToToken } from './skip-to-token.ts';

/** Scans one token more (with the keys and blocks that it reveals) into the queue, as libyaml's dispatcher does. */
export function fetchToken(scanner: Scanner) {
  skipToToken(scanner);
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
