import { parseIpAddress } from '../ip-address.ts';
import { quote } from '../quote.ts';
import { type Parsed, parsed, refused } from '../result.ts';
import { unescapePart } from './escape.ts';

const optionalPort = /^(?::[0-9]*)?$/;

/**
 * Go's `parseHost`: a host with an optional port, decoded. Its errors come port first, then characters. What follows the last colon
 * is the port, or what follows the first where colons are `strict`.
 */
export function parseHost(host: string, strict: boolean): Parsed<string> {
  const open = host.lastIndexOf('[');
  if (open > 0) return refused('invalid IP-literal');
  if (open === 0) return parseBracketed(host);
  const colon = strict ? host.indexOf(':') : host.lastIndexOf(':');
  if (colon >= 0 && !optionalPort.test(host.slice(colon))) return badPort(host.slice(colon));
  return unescapePart(host, 'host');
}

function parseBracketed(host: string): Parsed<string> {
  const close = host.lastIndexOf(']');
  if (close < 0) return refused("missing ']' in host");
  const port = host.slice(close + 1);
  if (!optionalPort.test(port)) return badPort(port);
  const name = unescapeWithZone(host.slice(1, close));
  if (!name.ok) return name;
  const address = parseIpAddress(name.value);
  if (!address.ok) return refused(`invalid host: ${address.reason}`);
  if (address.value.version === 4) return refused('invalid IP-literal');
  return parsed(`[${name.value}]${port}`);
}

/** RFC 6874: `%25` starts the zone, and there more may be escaped than in the address. */
function unescapeWithZone(name: string): Parsed<string> {
  const start = name.indexOf('%25');
  if (start < 0) return unescapePart(name, 'host');
  const address = unescapePart(name.slice(0, start), 'host');
  if (!address.ok) return address;
  const zone = unescapePart(name.slice(start), 'zone');
  return zone.ok ? parsed(address.value + zone.value) : zone;
}

function badPort(port: string): Parsed<string> {
  return refused(`invalid port ${quote(port)} after host`);
}
