import 'server-only';
import ipaddr from 'ipaddr.js';

/** What a URL's host is: an address in whatever notation, or a name to look up. */
export type Literal =
  | { readonly kind: 'address'; readonly address: string; readonly usual: boolean }
  /** It ends in a number and so must be an address, yet none that can be read. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'name'; readonly name: string };

/**
 * Reads a host as the most lenient of all readers would: `0x7f.1`, `2130706433`, `0177.0.0.1` and full-width digits are
 * 127.0.0.1. What looks like an address is never looked up, since resolvers read some of these notations themselves.
 */
export function literalAddress(host: string): Literal {
  const plain = host
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1');
  if (/[:%]/.test(plain)) return readIpv6(plain);
  const name = plain.replaceAll('\u3002', '.').replace(/\.+$/, '');
  const address = ipaddr.IPv4.isValid(name) ? ipaddr.IPv4.parse(name).toString() : readByUrl(name);
  if (address !== null) return { kind: 'address', address, usual: address === host };
  const last = name.slice(name.lastIndexOf('.') + 1);
  return /^(?:\d+|0x[\da-f]*)$/.test(last) ? { kind: 'unreadable' } : { kind: 'name', name: plain };
}

/** Go reads no zone in a URL's address but as an interface of this machine, and neither is wanted here. */
function readIpv6(text: string): Literal {
  const [address = '', zone] = text.split('%', 2);
  if (!ipaddr.IPv6.isValid(address)) return { kind: 'unreadable' };
  return { kind: 'address', address: ipaddr.IPv6.parse(address).toString(), usual: zone === undefined };
}

/** The URL standard reads a few more notations, such as `127.0.0.0x1`, and passes over characters that nobody sees. */
function readByUrl(text: string): string | null {
  const read = URL.parse(`http://${text}`)?.hostname;
  return read !== undefined && ipaddr.IPv4.isValidFourPartDecimal(read) ? read : null;
}
