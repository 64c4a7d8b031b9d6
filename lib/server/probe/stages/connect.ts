import 'server-only';
import type { Socket } from 'node:net';
import type { TlsFacts } from '../../../probe/facts.ts';
import type { Fault } from '../../../probe/fault.ts';
import { tlsVerdict } from '../../../probe/judge/tls.ts';
import { ok, type Verdict } from '../../../probe/verdict.ts';
import type { Place } from '../guard/door.ts';
import type { ProbeUrl } from '../http/probe-url.ts';
import { addressText } from '../network/address-text.ts';
import { handshake } from '../network/handshake.ts';
import type { TlsMaterial } from '../network/tls-material.ts';
import { type Run, stageOf } from './run.ts';

export type Connected = { readonly socket: Socket; readonly tls: TlsFacts | null };

type Judge = (fault: Fault) => Verdict | null;

/** Finds the host, connects to it, and starts TLS where the URL says so: three stages. `judge` knows the faults that are none. */
export async function connect(run: Run, url: ProbeUrl, material: TlsMaterial, judge: Judge): Promise<Connected> {
  const place = await findPlace(run, url);
  const raw = await connectTo(run, url, place, judge);
  return url.scheme === 'http' ? { socket: raw, tls: null } : secure(run, url, raw, material, judge);
}

function findPlace(run: Run, url: ProbeUrl): Promise<Place> {
  const { door, limits } = run;
  const { hostname, port } = url;
  return stageOf(run, 'name', url, { limit: limits.stage, what: 'name', address: hostname }, async (signal) => {
    const place = await door.find(hostname, port, signal);
    const { addresses } = place;
    const isGiven = addresses.length === 1 && addresses[0] === hostname;
    const verdict = isGiven
      ? ok('address-given', { address: hostname })
      : ok('name-found', { host: hostname, addresses });
    return { result: place, verdict, facts: { stage: 'name', host: hostname, addresses } };
  });
}

function connectTo(run: Run, url: ProbeUrl, place: Place, judge: Judge): Promise<Socket> {
  const { door, limits } = run;
  const timed = { limit: limits.connect, what: 'connection', address: addressText(place) } as const;
  const work = async (signal: AbortSignal) => {
    const socket = await door.connect(place, signal);
    const address = socket.remoteAddress ?? '';
    const facts = { stage: 'connection', address, port: place.port } as const;
    return {
      result: socket,
      verdict: ok('connected', { address: addressText({ ...place, addresses: [address] }) }),
      facts,
    };
  };
  return stageOf(run, 'connection', url, timed, work, judge);
}

function secure(run: Run, url: ProbeUrl, raw: Socket, material: TlsMaterial, judge: Judge): Promise<Connected> {
  const work = async (signal: AbortSignal) => {
    const { socket, facts, problem } = await handshake(raw, url.hostname, material, signal);
    const verdict = tlsVerdict({ facts, problem, skipVerify: material.skipVerify }, url.hostname, new Date());
    if (verdict.severity === 'failure') socket.destroy();
    return { result: { socket, tls: facts }, verdict, facts: { stage: 'tls', ...facts } as const };
  };
  return stageOf(run, 'tls', url, { limit: run.limits.stage, what: 'tls' }, work, judge);
}
