import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeProfileToken } from '../../../accounts/profile-tokens.ts';
import { kinds, makeDatabase } from '../../../database/testing/databases.ts';
import { done, makeTeam, officeOn } from '../../../profiles/testing/team.ts';
import { bundleRoute, installScriptRoute, registriesFileRoute } from '../files.ts';
import { forgetNodeRoute, nodesRoute, reportNodeRoute } from '../nodes.ts';
import { type Files, publisher } from './publisher.ts';

export type Report = Readonly<Record<string, string | number | null>>;

const routes = [
  ['GET', '/files/bundle.tar.gz', bundleRoute],
  ['GET', '/files/install.sh', installScriptRoute],
  ['GET', '/files/registries.yaml', registriesFileRoute],
  ['GET', '/nodes', nodesRoute],
  ['POST', '/nodes', reportNodeRoute],
  ['DELETE', '/nodes/n1', forgetNodeRoute],
] as const;

/** The server's routes over a database of their own, with what a test publishes in the profile `edge`. */
export async function startOrigin() {
  const [kind] = kinds;
  if (!kind) throw new Error('There is no database.');
  const made = await makeDatabase(kind);
  const its = officeOn(made.db);
  // What the routes find by themselves.
  process.env.PORTOLAN_SECRET_KEY = its.keys.current.secret;
  globalThis.portolanDatabase = Promise.resolve(made.db);
  const team = await makeTeam(made.db);
  const publish = await publisher(its, team.dee);
  const { token } = done(await makeProfileToken(its, team.ada, { name: 'nodes', profile: 'edge', days: null }));

  const reports: Report[] = [];
  const asked: string[] = [];
  let spoil: (response: ServerResponse, archive: Buffer) => boolean = () => false;
  const server = createServer(async (incoming, response) => {
    const request = await requestOf(incoming);
    const { pathname } = new URL(request.url);
    const [, , route] = routes.find(([method, end]) => method === request.method && pathname.endsWith(end)) ?? [];
    if (request.method === 'POST') reports.push(await request.clone().json());
    if (route === bundleRoute) asked.push(request.headers.get('if-none-match') ?? '');
    const params = Promise.resolve({ name: pathname.split('/')[4] ?? '', id: 'n1' });
    const answer = (await route?.(request, { params })) ?? new Response(null, { status: 404 });
    const body = Buffer.from(await answer.arrayBuffer());
    if (route === bundleRoute && answer.status === 200 && spoil(response, body)) return;
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
  });
  const url = await listening(server);
  const stopListening = () => {
    server.closeAllConnections();
    server.close();
  };

  return {
    url,
    token,
    its,
    team,
    reports,
    asked,
    publish: (files: Files) => publish(files),
    /** From now on the archive is answered by this where it says so. */
    spoil: (how: typeof spoil) => {
      spoil = how;
    },
    stopListening,
    stop: async () => {
      stopListening();
      await made.remove();
    },
  };
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = method === 'POST' ? { body: Buffer.concat(chunks) } : {};
  return new Request(`http://${headers.host}${url}`, { method, headers: headers as Record<string, string>, ...body });
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
