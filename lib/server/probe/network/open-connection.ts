import 'server-only';
import type { Socket } from 'node:net';
import type { Door } from '../guard/door.ts';
import type { ProbeUrl } from '../http/probe-url.ts';
import type { Limits } from '../limits.ts';
import { addressText } from './address-text.ts';
import { handshake } from './handshake.ts';
import { NetworkError } from './network-error.ts';
import type { TlsMaterial } from './tls-material.ts';
import { within } from './within.ts';

export type Opening = { readonly door: Door; readonly limits: Limits; readonly material: TlsMaterial };

/** Opens a further connection in the steps of a test's first one: to another host, or where a server has closed the first. */
export async function openConnection(url: ProbeUrl, opening: Opening, signal: AbortSignal): Promise<Socket> {
  const { door, limits, material } = opening;
  const place = await within(limits.stage, { what: 'name', address: url.hostname }, signal, (inTime) =>
    door.find(url.hostname, url.port, inTime),
  );
  const raw = await within(limits.connect, { what: 'connection', address: addressText(place) }, signal, (inTime) =>
    door.connect(place, inTime),
  );
  if (url.scheme === 'http') return raw;
  const { socket, problem } = await within(limits.stage, { what: 'tls', address: url.host }, signal, (inTime) =>
    handshake(raw, url.hostname, material, inTime),
  );
  if (problem === null || material.skipVerify) return socket;
  socket.destroy();
  throw new NetworkError({ kind: 'certificate', problem });
}
