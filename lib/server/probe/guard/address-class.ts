import 'server-only';
import ipaddr from 'ipaddr.js';
import type { Address } from './embedded-addresses.ts';

/** Where an address leads; all but the last three are never asked. */
export type AddressClass =
  | 'unspecified'
  | 'link-local'
  | 'metadata'
  | 'multicast'
  | 'broadcast'
  | 'reserved'
  | 'loopback'
  | 'private'
  | 'public';

const table: readonly (readonly [AddressClass, readonly string[]])[] = [
  // Clouds serve keys under these to whoever asks from the inside; most of the others' are link-local.
  [
    'metadata',
    [
      '100.100.100.200/32',
      '168.63.129.16/32',
      '192.0.0.192/32',
      'fd00:ec2::/32',
      'fd20:ce::254/128',
      'fd00:42::42/128',
    ],
  ],
  ['unspecified', ['0.0.0.0/8', '::/128']],
  ['loopback', ['127.0.0.0/8', '::1/128']],
  ['link-local', ['169.254.0.0/16', 'fe80::/10', 'fec0::/10']],
  ['multicast', ['224.0.0.0/4', 'ff00::/8']],
  ['broadcast', ['255.255.255.255/32']],
  ['reserved', ['192.0.0.0/24', '240.0.0.0/4', '100::/64']],
  ['private', ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', '198.18.0.0/15', 'fc00::/7']],
];
const networks = table.flatMap(([name, cidrs]) => cidrs.map((cidr) => [name, ipaddr.parseCIDR(cidr)] as const));

export function classOf(address: Address): AddressClass {
  return networks.find(([, network]) => isIn(address, network))?.[0] ?? 'public';
}

export type Network = readonly [Address, number];

/** Whether an address is in a network; one of the other family never is. */
export function isIn(address: Address, [base, bits]: Network): boolean {
  return address.kind() === base.kind() && address.match([base, bits]);
}
