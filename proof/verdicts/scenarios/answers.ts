import type { RequestListener } from 'node:http';
import { serverTls } from '../../../lib/server/probe/testing/certificates.ts';
import { registryPorts } from '../docker-registry.ts';
import { proxied } from '../proxied.ts';
import type { Scenario } from '../scenario.ts';
import { closedPort, serve } from '../servers.ts';

function answered(name: string, status: number, expects: Scenario['expects'], headers = {}): Scenario {
  return over(name, expects, (_, response) => response.writeHead(status, headers).end());
}

function over(name: string, expects: Scenario['expects'], handler: RequestListener): Scenario {
  return { name, port: () => serve(handler), scheme: 'http', expects };
}

const nobody = await closedPort();

/** What a registry, or something in its place, may say to the request for an image. */
export const answers: readonly Scenario[] = [
  {
    // Over TLS, for else the registry itself is another host, whose error would be reported in place of this.
    name: 'has-nothing.test',
    port: async () => serve((_, response) => response.writeHead(404).end(), await serverTls()),
    skipVerify: true,
    expects: 'image-not-found',
  },
  answered('forbids.test', 403, 'forbidden'),
  answered('has-enough.test', 429, 'rate-limited', { 'retry-after': '60' }),
  answered('breaks.test', 500, 'server-error'),
  answered('is-away.test', 503, 'server-error'),
  answered('is-a-gateway.test', 502, 'server-error'),
  answered('dislikes.test', 400, 'unexpected-status'),
  over('is-a-page.test', 'web-page', (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
  ),
  answered('asks-without-a-way.test', 401, 'challenge-missing'),
  answered('asks-in-another-way.test', 401, 'challenge-unknown', { 'www-authenticate': 'Negotiate' }),
  answered('leads-nowhere.test', 307, 'redirect-failed', { location: `http://is-closed.test:${nobody}/v2/` }),
  over('goes-round.test', 'redirect-loop', ({ url }, response) => response.writeHead(307, { location: url }).end()),
  over('knows-no-head.test', 'image-found', (request, response) =>
    request.method === 'HEAD' ? response.writeHead(405).end() : proxied(request, response),
  ),
  over('leads-on.test', 'image-found', ({ url }, response) =>
    response.writeHead(307, { location: `http://plain.test:${registryPorts.nothing}${url}` }).end(),
  ),
];
