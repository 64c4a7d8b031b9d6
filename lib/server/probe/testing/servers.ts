import { once } from 'node:events';
import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';

export type Listening = {
  /** As in a URL. */
  readonly host: string;
  readonly port: number;
  /** What was asked, as `METHOD /path authorization`. */
  readonly asked: readonly string[];
};

type Where = { readonly address?: string; readonly tls?: TlsOptions };

/** A real server that lives as long as the test. */
export async function serve(handler: RequestListener, { address = '127.0.0.1', tls }: Where = {}): Promise<Listening> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push([request.method, request.url, request.headers.authorization].filter(Boolean).join(' '));
    handler(request, response);
  };
  const server: HttpServer = tls ? createHttpsServer(tls, listener) : createHttpServer(listener);
  server.on('tlsClientError', () => {});
  return { ...(await listen(server, address)), asked };
}

/** A server that speaks no HTTP. */
export async function serveTcp(handler: (socket: Socket) => void, address = '127.0.0.1'): Promise<Listening> {
  const asked: string[] = [];
  const server = createTcpServer((socket) => {
    asked.push('connection');
    handler(socket);
  });
  return { ...(await listen(server, address)), asked };
}

/** A port where nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = boundTo(server);
  server.close();
  await once(server, 'close');
  return port;
}

async function listen(server: Server, address: string) {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, address);
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = boundTo(server);
  return { host: `${address}:${port}`, port };
}

function boundTo(server: Server): AddressInfo {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return bound;
}
