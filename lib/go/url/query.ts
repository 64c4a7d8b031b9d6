import { compareBytes } from '../order.ts';
import { type Parsed, parsed, refused } from '../result.ts';
import { escapePart, unescapePart } from './escape.ts';

/** A query with one more value in it, as Go's `ParseQuery`, `Add` and `Encode` leave it: sorted by keys and escaped anew. */
export function withQueryValue(query: string, key: string, value: string): Parsed<string> {
  const pairs: (readonly [key: string, value: string])[] = [];
  let fault: string | null = null;
  for (const text of query.split('&')) {
    if (text.includes(';')) fault = 'invalid semicolon separator in query';
    else if (text !== '') {
      const pair = readPair(text);
      if (pair.ok) pairs.push(pair.value);
      else fault ??= pair.reason;
    }
  }
  if (fault !== null) return refused(fault);
  const sorted = [...pairs, [key, value] as const].sort(([one], [other]) => compareBytes(one, other));
  return parsed(sorted.map((pair) => pair.map((part) => escapePart(part, 'query')).join('=')).join('&'));
}

function readPair(text: string): Parsed<readonly [key: string, value: string]> {
  const equals = text.indexOf('=');
  const key = unescapePart(equals < 0 ? text : text.slice(0, equals), 'query');
  if (!key.ok) return key;
  const value = unescapePart(equals < 0 ? '' : text.slice(equals + 1), 'query');
  return value.ok ? parsed([key.value, value.value]) : value;
}
