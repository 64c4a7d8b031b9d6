import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { flushCompileCache, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';

/**
 * Serves the routes below app/api as they are, without Next: a server that starts in no time, to be searched and killed. Run by
 * `node --conditions=react-server`; it says its port on standard output once it is ready.
 */

type Params = Readonly<Record<string, string>>;
type Answer = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

const root = join(import.meta.dirname, '../../..');

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith('@/') ? `file://${root}/${specifier.slice(2)}` : specifier, context),
});

const routes = await Promise.all(
  readdirSync(join(root, 'app/api/v1/profiles'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .map(async (file) => {
      const path = join('/api/v1/profiles', dirname(file));
      const names = [...path.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
      const pattern = new RegExp(`^${path.replaceAll(/\[\w+\]/g, '([^/]+)')}$`);
      const methods: Readonly<Record<string, Answer>> = await import(join(root, 'app/api/v1/profiles', file));
      return { pattern, names, methods };
    }),
);

// Whoever is killed leaves none behind.
flushCompileCache();

const server = createServer(async (incoming, outgoing) => {
  const response = await answer(incoming);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.stdout.write(`port ${address?.port}\n`);
});

async function answer(incoming: IncomingMessage): Promise<Response> {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  for (const { pattern, names, methods } of routes) {
    const found = pattern.exec(url.pathname);
    const its = methods[incoming.method ?? ''];
    if (!found || !its) continue;
    const params = Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
    return its(requestOf(incoming, url), { params: Promise.resolve(params) });
  }
  return new Response(null, { status: 404 });
}

function requestOf(incoming: IncomingMessage, url: URL): Request {
  const headers = new Headers(
    Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const { method = 'GET' } = incoming;
  const body = method === 'GET' ? null : (Readable.toWeb(incoming) as ReadableStream);
  return new Request(url, { method, headers, body, ...(body ? { duplex: 'half' } : {}) } as RequestInit);
}
