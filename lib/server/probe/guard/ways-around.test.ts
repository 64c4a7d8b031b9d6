import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, last } from '../testing/attempt.ts';
import { authority, clientTls, pem, serverTls } from '../testing/certificates.ts';
import { startDnsServer } from '../testing/dns-server.ts';
import { forbidden } from '../testing/policies.ts';
import { serve } from '../testing/servers.ts';

/** What nobody may reach: it counts who does. */
let secret: Server;
let secretPort = 0;
let reached = 0;

beforeAll(async () => {
  secret = createServer((_, response) => response.end('{}'));
  secret.on('connection', () => {
    reached += 1;
  });
  secret.listen(0, forbidden);
  await once(secret, 'listening');
  const bound = secret.address();
  if (bound !== null && typeof bound !== 'string') secretPort = bound.port;
});

afterAll(() => {
  secret.close();
});

const basic = `Basic ${Buffer.from('robot:s3cret').toString('base64')}`;
/** Bytes of UTF-8, as servers send them. */
const inHeader = (text: string) => Buffer.from(text.replace('PORT', String(secretPort))).toString('latin1');
const leadsTo = (location: string, status = 302) =>
  serve((_, response) => response.writeHead(status, { location: inHeader(location) }).end());
const wants = (challenge: string) =>
  serve((_, response) => response.writeHead(401, { 'www-authenticate': inHeader(challenge) }).end());

/** `forbidden` in the notations that a URL takes. */
const notations = [
  '127.0.0.9',
  '2130706441',
  '0x7f000009',
  '0177.0.0.011',
  '127.9',
  '127.0.9',
  '0x7f.0.0.0x9',
  '%31%32%37.0.0.9',
  '１２７.0.0.9',
  '127。0。0。9',
  '[::ffff:127.0.0.9]',
  '[::ffff:7f00:9]',
  '[::127.0.0.9]',
  '[64:ff9b::127.0.0.9]',
  '[64:ff9b:1::7f00:9]',
  '[2002:7f00:9::]',
];

describe('a redirect', () => {
  it.each(notations)('does not lead to http://%s', async (host) => {
    const { host: start } = await leadsTo(`http://${host}:PORT/v2/`);
    const { verdict } = last(await attempt(`http://${start}/v2`));
    expect(verdict.severity).toBe('failure');
    expect(['redirect-refused', 'redirect-failed', 'unsendable']).toContain(verdict.id);
    expect(reached).toBe(0);
  });

  it.each([301, 303, 307, 308])('with %i does not either', async (status) => {
    const { host } = await leadsTo(`http://${forbidden}:PORT/`, status);
    expect(last(await attempt(`http://${host}/v2`)).verdict.id).toBe('redirect-refused');
    expect(reached).toBe(0);
  });

  it.each([
    `//${forbidden}:PORT/`,
    `http:${forbidden}:PORT/`,
    `http:\\\\${forbidden}:PORT\\`,
    `http://127.0.0.1@${forbidden}:PORT/`,
    `http://127.0.0.1:80@${forbidden}:PORT/`,
    `HTTP://${forbidden}:PORT/`,
    ` http://${forbidden}:PORT/`,
    `https://${forbidden}:PORT/`,
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://0.0.0.0:PORT/',
    'http://[::]:PORT/',
  ])('written as %s does not either', async (location) => {
    const { host } = await leadsTo(location);
    expect(last(await attempt(`http://${host}/v2`)).verdict.severity).toBe('failure');
    expect(reached).toBe(0);
  });

  it('through a good host does not either', async () => {
    const second = await leadsTo(`http://${forbidden}:PORT/`);
    const { host } = await leadsTo(`http://${second.host}/`);
    expect(last(await attempt(`http://${host}/v2`)).verdict.id).toBe('redirect-refused');
    expect(reached).toBe(0);
  });

  it('of an image does not either, by HEAD or by GET', async () => {
    for (const method of ['HEAD', 'GET']) {
      const { host } = await serve((request, response) =>
        request.method === method
          ? response.writeHead(307, { location: `http://${forbidden}:${secretPort}/` }).end()
          : response.writeHead(405).end(),
      );
      expect(last(await attempt(`http://${host}/v2`, { image: 'a', asksApi: false })).verdict.id).toBe(
        'redirect-refused',
      );
    }
    expect(reached).toBe(0);
  });

  it('to a name that leads there does not either', async () => {
    const { lookup } = await startDnsServer((name) => [name === 'inside.test' ? forbidden : '127.0.0.1']);
    const { port } = await leadsTo('http://inside.test:PORT/');
    expect(last(await attempt(`http://outside.test:${port}/v2`, { lookup })).verdict.id).toBe('redirect-refused');
    expect(reached).toBe(0);
  });

  it('to its own name, which leads there by then, does not either', async () => {
    const dns = await startDnsServer((_, time) => [time === 1 ? '127.0.0.1' : forbidden]);
    const { port } = await serve((request, response) =>
      response.writeHead(302, { location: `http://rebound.test:${secretPort}${request.url}` }).end(),
    );
    const { verdict } = last(await attempt(`http://rebound.test:${port}/v2`, { lookup: dns.lookup }));
    expect(verdict.id).toBe('redirect-refused');
    expect(dns.asked).toEqual(['rebound.test', 'rebound.test']);
    expect(reached).toBe(0);
  });
});

describe('a name', () => {
  it('that leads elsewhere once its server has hung up is judged again', async () => {
    const dns = await startDnsServer((_, time) => [time === 1 ? '127.0.0.1' : forbidden]);
    const { port } = await serve((request, response) => {
      response.setHeader('connection', 'close');
      if (request.method === 'GET') response.end('{}');
      else response.end();
    });
    const { verdict } = last(await attempt(`http://rebound.test:${port}/v2`, { image: 'a', lookup: dns.lookup }));
    expect(verdict.id).toBe('address-refused');
    expect(reached).toBe(0);
  });

  it('that leads there beside a good address is refused as a whole', async () => {
    const { lookup } = await startDnsServer(() => ['127.0.0.1', forbidden]);
    const { port } = await serve((_, response) => response.end('{}'));
    expect(last(await attempt(`http://both.test:${port}/v2`, { lookup })).verdict.id).toBe('address-refused');
    expect(reached).toBe(0);
  });

  it('that leads there after https failed is judged again', async () => {
    const dns = await startDnsServer((_, time) => [time === 1 ? '127.0.0.1' : forbidden]);
    const { port } = await serve((_, response) => response.end('{}'));
    const { verdict } = last(await attempt(`https://rebound.test:${port}/v2`, { thenHttp: true, lookup: dns.lookup }));
    expect(verdict.id).toBe('address-refused');
    expect(reached).toBe(0);
  });
});

describe('a realm', () => {
  it.each(notations)('at http://%s is not asked for a token', async (host) => {
    const { host: start } = await wants(`Bearer realm="http://${host}:PORT/token"`);
    const { verdict } = last(await attempt(`http://${start}/v2`, { login: {} }));
    expect(['realm-refused', 'realm-unreachable']).toContain(verdict.id);
    expect(reached).toBe(0);
  });

  it('at a name that leads there is not either', async () => {
    const { lookup } = await startDnsServer((name) => [name === 'inside.test' ? forbidden : '127.0.0.1']);
    const { port } = await wants('Bearer realm="http://inside.test:PORT/token"');
    const { verdict } = last(await attempt(`http://outside.test:${port}/v2`, { lookup }));
    expect(verdict).toMatchObject({ id: 'realm-refused', values: { address: forbidden, reason: 'denied' } });
    expect(reached).toBe(0);
  });

  it.each([302, 307, 308])('that leads there by %i is not followed', async (status) => {
    const realm = await leadsTo(`http://${forbidden}:PORT/token`, status);
    const { host } = await wants(`Bearer realm="http://${realm.host}/token"`);
    for (const login of [{}, undefined]) {
      expect(last(await attempt(`http://${host}/v2`, login ? { login } : {})).verdict.severity).toBe('failure');
    }
    expect(reached).toBe(0);
  });
});

describe('credentials', () => {
  const challenged = { 'www-authenticate': 'Basic realm="r"' };

  it('do not follow a redirect to another host or port', async () => {
    const thief = await serve((_, response) => response.writeHead(401, challenged).end());
    const { host } = await serve((request, response) =>
      request.headers.authorization === undefined
        ? response.writeHead(401, challenged).end()
        : response.writeHead(307, { location: `http://${thief.host}/v2/` }).end(),
    );
    await attempt(`http://${host}/v2`, { login: {}, image: 'a' });
    expect(thief.asked).toEqual(['HEAD /v2/']);
  });

  it('do not follow a redirect from https to http on the same host and port', async () => {
    const thief = await serve((_, response) => response.end('{}'), { address: '127.0.0.4' });
    const { host } = await serve(
      (request, response) =>
        request.headers.authorization === undefined
          ? response.writeHead(401, challenged).end()
          : response.writeHead(302, { location: `http://${thief.host}/` }).end(),
      { tls: await serverTls() },
    );
    await attempt(`https://${host}/v2`, { ca: pem(authority), login: {} });
    expect(thief.asked).toEqual(['GET /']);
  });

  it('are not given to another host that a redirect leads to and that asks for them', async () => {
    const thief = await serve((_, response) => response.writeHead(401, challenged).end());
    const { host } = await leadsTo(`http://${thief.host}/`);
    expect(last(await attempt(`http://${host}/v2`, { login: {} })).verdict.id).toBe('login-missing');
    expect(thief.asked).toEqual(['GET /']);
  });

  it('come back with the right host', async () => {
    const end = await serve((_, response) => response.end('{}'));
    const { host, asked } = await serve((request, response) => {
      if (request.headers.authorization === undefined) response.writeHead(401, challenged).end();
      else if (request.url === '/v2/') response.writeHead(302, { location: '/again' }).end();
      else response.writeHead(302, { location: `http://${end.host}/end` }).end();
    });
    expect(last(await attempt(`http://${host}/v2`, { login: {} })).verdict.id).toBe('login-accepted');
    expect(asked).toEqual(['GET /v2/', `GET /v2/ ${basic}`, `GET /again ${basic}`]);
    expect(end.asked).toEqual(['GET /end']);
  });

  it.each([307, 308])('in a form are not sent on by %i', async (status) => {
    const thief = await serve((_, response) => response.end('{"access_token":"t"}'));
    const realm = await leadsTo(`http://${thief.host}/`, status);
    const { host } = await wants(`Bearer realm="http://${realm.host}/token"`);
    expect(last(await attempt(`http://${host}/v2`, { login: {} })).verdict).toMatchObject({
      id: 'login-redirect',
      values: { host: thief.host },
    });
    expect(thief.asked).toEqual([]);
  });

  it('in a form become none where 302 makes it a GET', async () => {
    const bodies: string[] = [];
    const thief = await serve((request, response) => {
      request.on('data', (chunk) => bodies.push(String(chunk)));
      request.on('end', () => response.end('{}'));
    });
    const realm = await leadsTo(`http://${thief.host}/`, 302);
    const { host } = await wants(`Bearer realm="http://${realm.host}/token"`);
    await attempt(`http://${host}/v2`, { login: {} });
    expect(thief.asked).toEqual(['GET /']);
    expect(bodies).toEqual([]);
  });

  it('in a URL are never used', async () => {
    const end = await serve((_, response) => response.end('{}'));
    const { host } = await leadsTo(`http://robot:s3cret@${end.host}/`);
    await attempt(`http://${host}/v2`);
    expect(end.asked).toEqual(['GET /']);
  });

  it('of a client certificate are not shown to a host that a redirect leads to', async () => {
    const shown: boolean[] = [];
    const tls = { ...(await serverTls()), requestCert: true, rejectUnauthorized: false };
    const thief = await serve(
      (request, response) => {
        const { socket } = request;
        shown.push(
          'getPeerCertificate' in socket &&
            typeof socket.getPeerCertificate === 'function' &&
            Object.keys(socket.getPeerCertificate()).length > 0,
        );
        response.end('{}');
      },
      { tls },
    );
    const { host } = await serve(
      (_, response) => response.writeHead(302, { location: `https://${thief.host}/` }).end(),
      { tls },
    );
    await attempt(`https://${host}/v2`, { ca: pem(authority), client: await clientTls() });
    await attempt(`https://${thief.host}/v2`, { ca: pem(authority), client: await clientTls() });
    expect(shown).toEqual([false, true]);
  });
});

describe('a request', () => {
  it.each(['a\r\nX-Injected: 1', 'a HTTP/1.1', 'a\u0000b'])(
    'has nothing smuggled into it by a path: %j',
    async (path) => {
      const { host, asked } = await serve((request, response) => {
        expect(request.headers).not.toHaveProperty('x-injected');
        response.end('{}');
      });
      await attempt(`http://${host}/v2`, { image: path, asksApi: false });
      for (const line of asked) expect(line).toMatch(/^HEAD \/v2\/\S*$/);
    },
  );

  it('has the headers of a pull, and no others', async () => {
    const seen: unknown[] = [];
    const { host } = await serve((request, response) => {
      seen.push(Object.keys(request.headers).sort());
      response.end('{}');
    });
    await attempt(`http://${host}/v2`, { image: 'a' });
    expect(seen).toEqual([
      ['accept', 'connection', 'host', 'user-agent'],
      ['accept', 'connection', 'host', 'user-agent'],
    ]);
  });
});
