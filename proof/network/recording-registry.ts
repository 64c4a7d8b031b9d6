import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { type Authority, publicAuthority, serverContext } from './authorities.ts';

/** A request as it came in. */
export type Asked = {
  readonly method: string;
  readonly url: string;
  readonly login: { readonly user: string; readonly password: string } | null;
  /** What the client's certificate says that it is. */
  readonly client: string | null;
};

export type RecordingRegistry = {
  /** What was asked while `act` ran, with servers that an authority vouches for. */
  readonly record: (authority: Authority, act: () => Promise<unknown>) => Promise<readonly Asked[]>;
  readonly stop: () => Promise<void>;
};

/** On every address and on all of the ports, in plain and over TLS; asks for a login, and then has nothing. */
export async function startRecordingRegistry(ports: readonly number[]): Promise<RecordingRegistry> {
  const asked: Asked[] = [];
  let authority = publicAuthority;
  const http = createHttpServer(recordInto(asked));
  const servers = ports.map((port) => {
    const server = createServer((socket) => welcome(socket, (secured) => http.emit('connection', secured), authority));
    server.listen(port, '::');
    return server;
  });
  await Promise.all(servers.map((server) => once(server, 'listening')));
  return {
    record: async (vouching, act) => {
      asked.length = 0;
      authority = vouching;
      await act();
      return [...asked];
    },
    stop: async () => {
      http.closeAllConnections();
      for (const server of servers) server.close();
    },
  };
}

const handshake = 0x16;

function welcome(socket: Socket, serve: (socket: Socket) => void, authority: Authority): void {
  socket.on('error', () => {});
  socket.once('data', (first: Buffer) => {
    socket.pause();
    socket.unshift(first);
    if (first[0] === handshake) return secure(socket, serve, authority);
    serve(socket);
    return socket.resume();
  });
}

/** Clients that know the server by its address name no host. */
function secure(socket: Socket, serve: (socket: Socket) => void, authority: Authority): void {
  const address = socket.localAddress?.replace(/^::ffff:/, '') ?? '';
  void serverContext(authority, address).then((secureContext) => {
    const secured = new TLSSocket(socket, {
      isServer: true,
      secureContext,
      requestCert: true,
      rejectUnauthorized: false,
      SNICallback: (name, done) => void serverContext(authority, name).then((context) => done(null, context), done),
    });
    secured.on('error', () => {});
    secured.once('secure', () => serve(secured));
  });
}

function recordInto(asked: Asked[]): RequestListener {
  return (request, response) => {
    const login = loginOf(request.headers.authorization);
    asked.push({ method: request.method ?? '', url: urlOf(request), login, client: clientOf(request.socket) });
    const wanted = { 'www-authenticate': 'Basic realm="registry"' };
    response.writeHead(login === null ? 401 : 404, login === null ? wanted : {}).end();
  };
}

function urlOf({ socket, headers, url }: IncomingMessage): string {
  return `${socket instanceof TLSSocket ? 'https' : 'http'}://${headers.host}${url}`;
}

function clientOf(socket: Socket): string | null {
  if (!(socket instanceof TLSSocket)) return null;
  const name = socket.getPeerCertificate().subject?.CN;
  return typeof name === 'string' ? name : null;
}

function loginOf(authorization = ''): Asked['login'] {
  const coded = /^Basic (.*)$/.exec(authorization)?.[1];
  if (coded === undefined) return null;
  const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(coded, 'base64').toString()) ?? [];
  return { user, password };
}
