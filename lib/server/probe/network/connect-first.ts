import 'server-only';
import { connect, type Socket } from 'node:net';
import type { Fault } from '../../../probe/fault.ts';
import { NetworkError } from './network-error.ts';

/** How long an address has to itself before the next one is tried too, as in Go. */
const headStart = 300;

/** Connects to the first of the addresses that answers; fails as the first of them does. */
export function connectFirst(addresses: readonly string[], port: number, signal: AbortSignal): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const race = new AbortController();
  const either = AbortSignal.any([signal, race.signal]);
  const failures: unknown[] = [];
  let next = 0;

  const start = (): void => {
    const index = next;
    const address = addresses[index];
    if (address === undefined || either.aborted) return;
    next += 1;
    const timer = setTimeout(start, headStart);
    connectTo(address, port, either)
      .then((socket) => {
        race.abort();
        resolve(socket);
      })
      .catch((error: unknown) => {
        failures[index] = error;
        const failed = Object.keys(failures).length;
        if (failed === addresses.length || signal.aborted) reject(failures.find((failure) => failure !== undefined));
        else if (failed === next) start();
      })
      .finally(() => clearTimeout(timer));
  };

  if (signal.aborted) reject(signal.reason);
  else start();
  return promise;
}

/** `address` is no name, so that nothing is looked up. */
function connectTo(address: string, port: number, signal: AbortSignal): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  if (signal.aborted) {
    reject(signal.reason);
    return promise;
  }
  const socket = connect({ host: address, port, autoSelectFamily: false, noDelay: true });
  const abort = () => socket.destroy(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  socket.once('connect', () => {
    signal.removeEventListener('abort', abort);
    resolve(socket);
  });
  // Stays for the socket's life: an error that nobody listens to would end the server.
  socket.on('error', (error) => {
    signal.removeEventListener('abort', abort);
    reject(signal.aborted ? signal.reason : new NetworkError(faultOf(error, address, port)));
  });
  return promise;
}

const unreachable = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EHOSTDOWN', 'ENETDOWN']);

function faultOf(error: Error, address: string, port: number): Fault {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return { kind: 'connection-refused', address, port };
  if (unreachable.has(code)) return { kind: 'unreachable', address, port };
  if (code === 'ETIMEDOUT') return { kind: 'timeout', what: 'connection', address: `${address}:${port}`, seconds: 0 };
  return code === 'ECONNRESET' ? { kind: 'closed', reset: true } : { kind: 'unexpected', code };
}
