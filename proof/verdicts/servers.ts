import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { everybody } from '../network/name-server.ts';

const servers: Server[] = [];

/** The port of a server that runs to the end, in plain or over TLS. */
export function serve(handler: RequestListener, tls?: TlsOptions): Promise<number> {
  const server = tls ? createHttpsServer(tls, handler) : createHttpServer(handler);
  server.on('tlsClientError', () => {});
  return listen(server);
}

/** One that speaks no HTTP. */
export function serveTcp(handler: (socket: Socket) => void): Promise<number> {
  return listen(createTcpServer(handler));
}

/** A port where nothing listens any more. */
export async function closedPort(): Promise<number> {
  const port = await listen(createTcpServer());
  servers.pop()?.close();
  return port;
}

export function stopServers(): void {
  for (const server of servers.splice(0)) server.close();
}

async function listen(server: Server): Promise<number> {
  server.on('connection', (socket: Socket) => socket.unref().on('error', () => {}));
  server.listen(0, everybody);
  await once(server, 'listening');
  servers.push(server);
  return (server.address() as AddressInfo).port;
}
