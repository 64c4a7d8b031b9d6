import 'server-only';
import type { Socket } from 'node:net';
import { connect as startTls, type TLSSocket } from 'node:tls';
import type { TlsFacts } from '../../../probe/facts.ts';
import type { CertificateProblem } from '../../../probe/fault.ts';
import { certificateProblem } from './certificate-problem.ts';
import { certificateFacts, chainOf } from './chain.ts';
import { clientCertificate } from './client-certificate.ts';
import { NetworkError } from './network-error.ts';
import { RecordTap } from './record-tap.ts';
import { tlsFault } from './tls-fault.ts';
import type { TlsMaterial } from './tls-material.ts';
import { trustingContext } from './trusting-context.ts';
import { verifyingAuthority } from './verifying-authority.ts';

export type Secured = {
  readonly socket: TLSSocket;
  readonly facts: TlsFacts;
  /** Why Go would not go on, unless it was told to skip that. */
  readonly problem: CertificateProblem | null;
};

/** Starts TLS on a connection. What is wrong with the certificate is told, and not yet judged. */
export async function handshake(
  raw: Socket,
  hostname: string,
  material: TlsMaterial,
  signal: AbortSignal,
): Promise<Secured> {
  const tap = new RecordTap(raw);
  const isName = !/^[\d.]+$|:/.test(hostname);
  const socket = startTls({
    socket: tap,
    secureContext: trustingContext(material),
    ...(isName ? { servername: hostname.replace(/\.$/, '') } : {}),
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
    ALPNProtocols: ['http/1.1'],
  });
  await secured(socket, tap, signal);
  const chain = chainOf(socket);
  const problem = certificateProblem(chain, hostname, socket.authorizationError);
  return {
    socket,
    problem,
    facts: {
      protocol: socket.getProtocol() ?? '',
      chain: chain.map(certificateFacts),
      verifiedBy: problem === null ? verifyingAuthority(chain, material.ca) : null,
      clientCertificate: clientCertificate(tap.takeSent()),
    },
  };
}

/** What came over a connection after its handshake and before anybody asked on it. */
export function lateFault(socket: Socket): NetworkError | null {
  return lateFaults.get(socket) ?? null;
}

const lateFaults = new WeakMap<Socket, NetworkError>();

async function secured(socket: TLSSocket, tap: RecordTap, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const abort = () => socket.destroy(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  // The client's last records are written right after this event.
  socket.once('secureConnect', () => setImmediate(resolve));
  // Stays for the socket's life: in TLS 1.3 a server refuses a client's certificate only once the client is done.
  socket.on('error', (error) => {
    // Or the end of the connection would come next, and count in the error's place.
    socket.destroy();
    const fault = new NetworkError(tlsFault(error, tap));
    lateFaults.set(socket, fault);
    reject(signal.aborted ? signal.reason : fault);
  });
  socket.once('close', () =>
    reject(signal.aborted ? signal.reason : new NetworkError({ kind: 'closed', reset: false })),
  );
  try {
    await promise;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
