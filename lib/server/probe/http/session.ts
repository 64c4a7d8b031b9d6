import 'server-only';
import type { Socket } from 'node:net';
import { Client } from 'undici';
import { lateFault } from '../network/handshake.ts';
import { NetworkError } from '../network/network-error.ts';
import { originOf, type ProbeUrl } from './probe-url.ts';

/** Opens a connection that may be asked on: through the door, and in TLS where the URL says so. */
export type Open = (url: ProbeUrl, signal: AbortSignal) => Promise<Socket>;

const mostOpenings = 10;

/** The connections of one test, one for each origin at a time. */
export class Session {
  readonly #clients = new Map<string, Client>();
  readonly #open: Open;
  readonly #signal: AbortSignal;

  constructor(open: Open, signal: AbortSignal) {
    this.#open = open;
    this.#signal = signal;
  }

  clientFor(url: ProbeUrl): Client {
    return this.#clients.get(originOf(url)) ?? this.#create(url, null);
  }

  /** Takes over a connection that is open already. */
  adopt(url: ProbeUrl, socket: Socket): void {
    this.#create(url, socket);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map((client) => client.destroy()));
  }

  #create(url: ProbeUrl, socket: Socket | null): Client {
    let adopted = socket;
    let openings = 0;
    const next = async (): Promise<Socket> => {
      const first = adopted;
      adopted = null;
      const late = first && lateFault(first);
      if (late !== null) throw late;
      if (first !== null && !first.destroyed) return first;
      // undici connects anew for as long as a server hangs up before it is asked.
      openings += 1;
      if (openings > mostOpenings) throw new NetworkError({ kind: 'closed', reset: false });
      return this.#open(url, this.#signal);
    };
    // undici parses no host of ours and connects nowhere by itself: both are done by then.
    const client = new Client('http://origin.invalid', {
      connect: (_options, callback) => {
        next().then(
          (open) => callback(null, open),
          (error: unknown) => callback(asError(error), null),
        );
      },
      allowH2: false,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.#clients.set(originOf(url), client);
    return client;
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new NetworkError({ kind: 'unexpected', code: String(error) });
}
