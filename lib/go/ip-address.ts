import { quote } from './quote.ts';
import { type Parsed, parsed, type Refused, refused } from './result.ts';

/** An address as its numbers: four of an IPv4 address, eight of an IPv6 one. */
export type IpAddress = { readonly version: 4 | 6; readonly fields: readonly number[]; readonly zone: string };

/** Go's `netip.ParseAddr`, with its error texts. */
export function parseIpAddress(text: string): Parsed<IpAddress> {
  const decisive = /[.:%]/.exec(text)?.[0];
  if (decisive === '.') return parseIpv4(text);
  if (decisive === ':') return parseIpv6(text);
  return failure(text, decisive === '%' ? 'missing IPv6 address' : 'unable to parse IP');
}

/** Go's `net.ParseIP(text).IsLoopback()`; an address with a zone is none to it. */
export function isLoopbackAddress(text: string): boolean {
  const address = parseIpAddress(text);
  if (!address.ok || address.value.zone !== '') return false;
  const { version, fields } = address.value;
  if (version === 4) return fields[0] === 127;
  const zeros = fields.findIndex((field) => field !== 0);
  if (zeros === 5 && fields[5] === 0xffff) return (fields[6] ?? 0) >> 8 === 127;
  return zeros === 7 && fields[7] === 1;
}

function failure(text: string, message: string, at = ''): Refused {
  return refused(`ParseAddr(${quote(text)}): ${message}${at === '' ? '' : ` (at ${quote(at)})`}`);
}

function parseIpv4(text: string): Parsed<IpAddress> {
  const fields = ipv4Fields(text, text);
  return fields.ok ? parsed({ version: 4, fields: fields.value, zone: '' }) : fields;
}

function ipv4Fields(whole: string, text: string): Parsed<number[]> {
  const fields = [0];
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const value = fields[fields.length - 1] ?? 0;
    if (character >= '0' && character <= '9') {
      if (digits === 1 && value === 0) return failure(whole, 'IPv4 field has octet with leading zero');
      const next = value * 10 + Number(character);
      if (next > 255) return failure(whole, 'IPv4 field has value >255');
      fields[fields.length - 1] = next;
      digits += 1;
    } else if (character === '.') {
      if (digits === 0 || at === text.length - 1) {
        return failure(whole, 'IPv4 field must have at least one digit', text.slice(at));
      }
      if (fields.length === 4) return failure(whole, 'IPv4 address too long');
      fields.push(0);
      digits = 0;
    } else return failure(whole, 'unexpected character', text.slice(at));
  }
  return fields.length < 4 ? failure(whole, 'IPv4 address too short') : parsed(fields);
}

function parseIpv6(whole: string): Parsed<IpAddress> {
  const percent = whole.indexOf('%');
  const zone = percent < 0 ? '' : whole.slice(percent + 1);
  if (percent >= 0 && zone === '') return failure(whole, 'zone must be a non-empty string');
  const fields = ipv6Fields(whole, percent < 0 ? whole : whole.slice(0, percent));
  return fields.ok ? parsed({ version: 6, fields: fields.value, zone }) : fields;
}

function ipv6Fields(whole: string, text: string): Parsed<number[]> {
  const fields: number[] = [];
  let gap = text.startsWith('::') ? 0 : -1;
  let rest = gap === 0 ? text.slice(2) : text;
  while (fields.length < 8 && rest !== '') {
    const digits = /^[0-9a-fA-F]*/.exec(rest)?.[0] ?? '';
    if (digits.length > 4) return failure(whole, 'each group must have 4 or less digits', rest);
    if (digits === '') return failure(whole, 'each colon-separated field must have at least one digit', rest);
    if (rest.charAt(digits.length) === '.') return withIpv4Tail(whole, rest, fields, gap);
    fields.push(Number.parseInt(digits, 16));
    rest = rest.slice(digits.length);
    if (rest === '') break;
    if (!rest.startsWith(':')) return failure(whole, 'unexpected character, want colon', rest);
    if (rest === ':') return failure(whole, 'colon must be followed by more characters', rest);
    rest = rest.slice(1);
    if (rest.startsWith(':')) {
      if (gap >= 0) return failure(whole, 'multiple :: in address', rest);
      gap = fields.length;
      rest = rest.slice(1);
    }
  }
  return rest === '' ? expand(whole, fields, gap) : failure(whole, 'trailing garbage after address', rest);
}

function withIpv4Tail(whole: string, rest: string, fields: number[], gap: number): Parsed<number[]> {
  if (gap < 0 && fields.length !== 6) {
    return failure(whole, 'embedded IPv4 address must replace the final 2 fields of the address', rest);
  }
  if (fields.length > 6) {
    return failure(whole, 'too many hex fields to fit an embedded IPv4 at the end of the address', rest);
  }
  const tail = ipv4Fields(whole, rest);
  if (!tail.ok) return tail;
  const [a = 0, b = 0, c = 0, d = 0] = tail.value;
  return expand(whole, [...fields, a * 256 + b, c * 256 + d], gap);
}

function expand(whole: string, fields: readonly number[], gap: number): Parsed<number[]> {
  const missing = 8 - fields.length;
  if (missing > 0 && gap < 0) return failure(whole, 'address string too short');
  if (missing === 0 && gap >= 0) return failure(whole, 'the :: must expand to at least one field of zeros');
  if (gap < 0) return parsed([...fields]);
  return parsed([...fields.slice(0, gap), ...Array<number>(missing).fill(0), ...fields.slice(gap)]);
}
