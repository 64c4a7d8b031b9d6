import 'server-only';
import type { Socket } from 'node:net';
import { connectFirst } from '../network/connect-first.ts';
import { NetworkError } from '../network/network-error.ts';
import { orAborted } from '../network/within.ts';
import { literalAddress } from './literal-address.ts';
import { type Lookup, lookupError } from './lookup.ts';
import { isPortAllowed, type Policy, refusalOf } from './policy.ts';

/** Where a connection may go: the addresses were judged, and only they are connected to. Made by a door alone. */
export type Place = { readonly host: string; readonly port: number; readonly addresses: readonly string[] };

/** The only way from the server to a registry. */
export type Door = {
  /** Finds the addresses of a host and judges every one; a name with one forbidden address is refused as a whole. */
  readonly find: (host: string, port: number, signal: AbortSignal) => Promise<Place>;
  /** Connects to one of the judged addresses, without looking the name up again. */
  readonly connect: (place: Place, signal: AbortSignal) => Promise<Socket>;
};

export function createDoor(policy: Policy, lookup: Lookup): Door {
  const judged = new WeakSet<Place>();

  const judge = (host: string, address: string): void => {
    const reason = refusalOf(address, policy);
    if (reason !== null) throw new NetworkError({ kind: 'address-refused', host, address, reason });
  };

  return {
    async find(host, port, signal) {
      if (!isPortAllowed(port, policy)) throw new NetworkError({ kind: 'port-refused', host, port });
      const addresses = await addressesOf(host, lookup, signal);
      for (const address of addresses.found) judge(host, address);
      if (!addresses.usual) throw new NetworkError({ kind: 'odd-notation', host, address: addresses.found[0] ?? '' });
      const place: Place = Object.freeze({ host, port, addresses: Object.freeze([...addresses.found]) });
      judged.add(place);
      return place;
    },
    async connect(place, signal) {
      if (!judged.has(place)) throw new Error('Only a place that was judged can be connected to.');
      const socket = await connectFirst(place.addresses, place.port, signal);
      try {
        judge(place.host, socket.remoteAddress ?? '');
        return socket;
      } catch (error) {
        socket.destroy();
        throw error;
      }
    },
  };
}

async function addressesOf(host: string, lookup: Lookup, signal: AbortSignal) {
  const literal = literalAddress(host);
  if (literal.kind === 'address') return { found: [literal.address], usual: literal.usual };
  if (literal.kind === 'unreadable') throw new NetworkError({ kind: 'no-such-name', host });
  const found = await orAborted(lookup(literal.name), signal).catch((error: unknown) => {
    throw signal.aborted ? signal.reason : lookupError(error, host);
  });
  if (found.length === 0) throw new NetworkError({ kind: 'no-such-name', host });
  return { found, usual: true };
}
