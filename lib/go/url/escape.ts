import { bytesOf, textOf } from '../byte-string.ts';
import { quote } from '../quote.ts';
import { type Parsed, parsed, refused } from '../result.ts';

/** The parts of a URL that Go escapes by rules of their own. */
export type UrlPart = 'path' | 'host' | 'zone' | 'user' | 'query' | 'fragment';

const keptByHosts = /^[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]*$/;

const kept: Readonly<Record<UrlPart, RegExp>> = {
  path: /^[A-Za-z0-9\-_.~$&+,/:;=@]*$/,
  host: keptByHosts,
  zone: keptByHosts,
  user: /^[A-Za-z0-9\-_.~$&+,;=]*$/,
  /** A key or a value of a query. */
  query: /^[A-Za-z0-9\-_.~]*$/,
  fragment: /^[A-Za-z0-9\-_.~$&+,/:;=?@!()*]*$/,
};

/** Go's `escape`: percent signs for every byte that the part does not allow as it is. */
export function escapePart(text: string, part: UrlPart): string {
  if (kept[part].test(text)) return text;
  let escaped = '';
  for (const byte of bytesOf(text)) escaped += kept[part].test(byte) ? byte : escapedByte(byte, part);
  return escaped;
}

/** Whether an escaped text may stay as the user wrote it (Go's `validEncoded`). */
export function isValidEscape(text: string, part: 'path' | 'fragment'): boolean {
  return kept[part].test(text.replaceAll(/[!$&'()*+,;=:@[\]%]/g, ''));
}

/** Go's `unescape`. Refuses half escapes, and in hosts whatever no host may contain. */
export function unescapePart(text: string, part: UrlPart): Parsed<string> {
  const strict = part === 'host' || part === 'zone';
  const spaced = part === 'query' && text.includes('+');
  if (!text.includes('%') && !spaced && !(strict && !keptByHosts.test(text))) return parsed(text);
  const bytes = bytesOf(text);
  let unescaped = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charAt(at);
    if (byte === '%') {
      const triplet = bytes.slice(at, at + 3);
      if (!isAllowedEscape(triplet, part)) return refused(`invalid URL escape ${quote(textOf(triplet))}`);
      unescaped += String.fromCharCode(byteValue(triplet));
      at += 2;
    } else if (strict && byte < '\x80' && !keptByHosts.test(byte)) {
      return refused(`invalid character ${quote(byte)} in host name`);
    } else unescaped += part === 'query' && byte === '+' ? ' ' : byte;
  }
  return parsed(textOf(unescaped));
}

/** A host may escape bytes outside ASCII and the percent sign alone; an IPv6 zone also what a host may hold, and a space. */
function isAllowedEscape(triplet: string, part: UrlPart): boolean {
  if (!/^%[0-9A-Fa-f]{2}$/.test(triplet)) return false;
  if (part === 'host') return triplet === '%25' || byteValue(triplet) >= 0x80;
  if (part !== 'zone') return true;
  const character = String.fromCharCode(byteValue(triplet));
  return triplet === '%25' || character === ' ' || keptByHosts.test(character);
}

function byteValue(triplet: string): number {
  return Number.parseInt(triplet.slice(1), 16);
}

/** In a query a space is a plus sign. */
function escapedByte(byte: string, part: UrlPart): string {
  if (part === 'query' && byte === ' ') return '+';
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
