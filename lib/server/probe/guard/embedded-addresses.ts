import 'server-only';
import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Where an IPv6 network carries IPv4 addresses: at which byte each begins. */
const carriers: readonly (readonly [string, readonly number[]])[] = [
  // IPv4-mapped and -compatible, and the stateless translation of RFC 2765.
  ['::ffff:0:0/96', [12]],
  ['::/96', [12]],
  ['::ffff:0:0:0/96', [12]],
  // NAT64: the well-known prefix, and the local-use one, in whose shorter prefixes the address stands further ahead.
  ['64:ff9b::/96', [12]],
  ['64:ff9b:1::/48', [6, 7, 8, 9, 12]],
  // 6to4; Teredo, with the server's address, and the client's in inverted bits.
  ['2002::/16', [2]],
  ['2001::/32', [4]],
];
const networks = carriers.map(([cidr, offsets]) => ({ network: ipaddr.IPv6.parseCIDR(cidr), offsets }));
const teredo = ipaddr.IPv6.parseCIDR('2001::/32');

/** Every IPv4 address that a gateway could take out of an address. `::` and `::1` carry none. */
export function addressesIn(address: Address): readonly Address[] {
  if (address instanceof ipaddr.IPv4) return [];
  const bytes = address.toByteArray();
  if (bytes.slice(0, 15).every((byte) => byte === 0) && (bytes[15] ?? 0) <= 1) return [];
  const offsets = networks.flatMap((carrier) => (address.match(carrier.network) ? carrier.offsets : []));
  const inside = offsets.flatMap((offset) => ipv4At(bytes, offset));
  const client = address.match(teredo)
    ? ipv4At(
        bytes.map((byte) => byte ^ 0xff),
        12,
      )
    : [];
  const all = [...inside, ...client, ...isatap(bytes)];
  // Of the places where one could stand, those that were left empty are not it.
  const filled = all.filter(({ octets }) => octets[0] !== 0);
  return filled.length > 0 ? filled : all;
}

/** Eight bits in the middle of an address of RFC 6052 are reserved and skipped. */
function ipv4At(bytes: readonly number[], offset: number): ipaddr.IPv4[] {
  const reserved = 8;
  const skipping = bytes.filter((_, index) => index >= offset && index !== reserved).slice(0, 4);
  const plain = bytes.slice(offset, offset + 4);
  return offset < reserved && offset + 4 > reserved
    ? [new ipaddr.IPv4(skipping), new ipaddr.IPv4(plain)]
    : [new ipaddr.IPv4(plain)];
}

/** ISATAP: `::[02]00:5efe:a.b.c.d` as the last half of an address. */
function isatap(bytes: readonly number[]): ipaddr.IPv4[] {
  const [flags = 1, zero, high, low] = bytes.slice(8, 12);
  return (flags & ~2) === 0 && zero === 0 && high === 0x5e && low === 0xfe ? [new ipaddr.IPv4(bytes.slice(12))] : [];
}
