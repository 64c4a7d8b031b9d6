import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { attempt, inShort, last } from './testing/attempt.ts';
import { authority, pem, serverTls } from './testing/certificates.ts';
import { serve, serveTcp } from './testing/servers.ts';

const ca = pem(authority);

const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const html = { 'content-type': 'text/html; charset=utf-8' };

async function verdictOf(handler: RequestListener, wished: Parameters<typeof attempt>[1] = {}) {
  const { host } = await serve(handler);
  return last(await attempt(`http://${host}/v2`, wished)).verdict;
}

describe('what answers under /v2/', () => {
  it.each([
    [200, html, '<html>', 'web-page failure'],
    [404, html, '<html>', 'web-page failure'],
    [404, {}, '', 'api-not-found failure'],
    [403, {}, '', 'forbidden failure'],
    [429, { 'retry-after': '17' }, '', 'rate-limited failure'],
    [500, {}, '', 'server-error failure'],
    [502, html, '<html>', 'server-error failure'],
    [503, {}, '', 'server-error failure'],
    [418, {}, '', 'unexpected-status failure'],
    [302, {}, '', 'unexpected-status failure'],
    [400, {}, 'Client sent an HTTP request to an HTTPS server.\n', 'https-on-http failure'],
    [400, html, '<center>The plain HTTP request was sent to HTTPS port</center>', 'https-on-http failure'],
  ])('%i with %j and "%s" is %s', async (status, headers, body, told) => {
    const { id, severity } = await verdictOf(answering(status, headers, body));
    expect(`${id} ${severity}`).toBe(told);
  });

  it.each([
    [200, { 'content-type': 'application/json' }, '{}'],
    [404, { 'docker-distribution-api-version': 'registry/2.0' }, ''],
    [404, { 'content-type': 'application/json' }, '{"errors":[{"code":"NAME_UNKNOWN"}]}'],
  ])('%i with %j and "%s" is a registry', async (status, headers, body) => {
    expect((await verdictOf(answering(status, headers, body))).severity).toBe('ok');
  });

  it('is quoted in the words of the containerd that would have asked', async () => {
    const { host } = await serve(answering(503));
    const log = async (isOld: boolean) => last(await attempt(`http://${host}/v2`, { image: 'a', isOld })).verdict.log;
    expect(await log(true)).toBe(
      `pulling from host ${host} failed with status code [manifests 1]: 503 Service Unavailable`,
    );
    expect(await log(false)).toBe(
      `unexpected status from HEAD request to http://${host}/v2/a/manifests/1: 503 Service Unavailable`,
    );
  });

  it('says how long to wait', async () => {
    expect((await verdictOf(answering(429, { 'retry-after': '17' }))).values.seconds).toBe('17');
  });

  it.each([
    ['', '/?ns=a.test'],
    ['/', '/?ns=a.test'],
    ['/v2', '/v2/?ns=a.test'],
    ['/v2/project', '/v2/?ns=a.test'],
    ['/artifactory/api/docker/x/v2', '/artifactory/api/docker/x/v2/?ns=a.test'],
    ['/mirror', '/mirror/?ns=a.test'],
    ['/v2x', '/v2x/?ns=a.test'],
  ])('is asked for below %s as %s', async (path, target) => {
    const { host, asked } = await serve(answering(200));
    await attempt(`http://${host}${path}`, { ns: 'a.test' });
    expect(asked).toEqual([`GET ${target}`]);
  });

  it('is no more than warned of where an image decides', async () => {
    const { host } = await serve((request, response) =>
      request.method === 'HEAD' ? response.end() : response.writeHead(404, html).end('<html>'),
    );
    expect(inShort(await attempt(`http://${host}/v2`, { image: 'a' })).slice(2)).toEqual([
      'api web-page warning',
      'login login-not-needed',
      'image image-found',
    ]);
  });

  it('is https where http is asked, though the server just hangs up', async () => {
    const { host } = await serve(answering(200), { tls: await serverTls() });
    expect(last(await attempt(`http://${host}/v2`))).toMatchObject({ stage: 'api', verdict: { id: 'https-on-http' } });
    expect(last(await attempt(`http://${host}/v2`, { image: 'a', asksApi: false }))).toMatchObject({
      stage: 'image',
      verdict: { id: 'https-on-http' },
    });
  });

  it('is https where http is asked, by the bytes that come back', async () => {
    const { host } = await serveTcp((socket) => socket.end(Buffer.from([0x15, 3, 1, 0, 2, 2, 0x16])));
    expect(last(await attempt(`http://${host}/v2`)).verdict.id).toBe('https-on-http');
  });

  it('is no HTTP', async () => {
    const { host } = await serveTcp((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    expect(last(await attempt(`http://${host}/v2`)).verdict.id).toBe('not-http');
  });

  it.each([
    ['EOF', (socket: { end: () => unknown }) => socket.end()],
    ['connection reset by peer', (socket: { resetAndDestroy: () => unknown }) => socket.resetAndDestroy()],
  ])('hangs up: %s', async (log, hangUp) => {
    const { host, asked } = await serveTcp((socket) => socket.once('data', () => hangUp(socket)));
    expect(last(await attempt(`http://${host}/v2`)).verdict).toMatchObject({ id: 'closed', log });
    // Once for the request, once to see whether it speaks TLS.
    expect(asked).toHaveLength(2);
  });

  it('hangs up on everybody before it is asked, which is tried a few times and not for ever', async () => {
    const { host, asked } = await serveTcp((socket) => socket.end());
    expect(last(await attempt(`http://${host}/v2`)).verdict.id).toBe('closed');
    expect(asked.length).toBeLessThan(15);
  });

  it('is read no further than 64 KiB', async () => {
    let written = 0;
    const { host } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        if (response.destroyed || written > 1 << 26) return;
        written += 1 << 16;
        if (response.write(Buffer.alloc(1 << 16, 32))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    expect(last(await attempt(`http://${host}/v2`)).verdict.severity).toBe('ok');
    expect(written).toBeLessThan(1 << 24);
  });

  it('has headers that never end', async () => {
    const { host } = await serveTcp((socket) =>
      socket.once('data', () => socket.write(`HTTP/1.1 200 OK\r\na: ${'b'.repeat(1 << 17)}`)),
    );
    expect(last(await attempt(`http://${host}/v2`)).verdict).toMatchObject({ id: 'unexpected', severity: 'failure' });
  });
});

describe('redirects', () => {
  it('are followed, and told without what may be a key in them', async () => {
    const end = await serve(answering(200));
    const { host } = await serve(answering(307, { location: `http://user:pass@${end.host}/v2/?X-Signature=secret#f` }));
    const report = last((await attempt(`http://${host}/v2`)).filter(({ stage }) => stage === 'api'));
    expect(report).toMatchObject({ verdict: { id: 'api' }, facts: { redirects: [`http://${end.host}/v2/`] } });
    expect(end.asked).toEqual(['GET /v2/?X-Signature=secret']);
    expect(JSON.stringify(report)).not.toMatch(/secret|pass/);
  });

  it.each(['./', '/v2/', '//{host}/v2/', 'http://{host}/v2/'])('in a circle are left: %s', async (location) => {
    const { host, asked } = await serve((request, response) =>
      response.writeHead(301, { location: location.replace('{host}', request.headers.host ?? '') }).end(),
    );
    expect(last(await attempt(`http://${host}/v2`)).verdict).toMatchObject({
      id: 'redirect-loop',
      values: { limit: '5' },
      log: 'stopped after 10 redirects',
    });
    expect(asked).toHaveLength(6);
  });

  it.each([
    ['ftp://127.0.0.1/', 'redirect-scheme'],
    ['file:///etc/passwd', 'redirect-scheme'],
    ['gopher://127.0.0.1/', 'redirect-scheme'],
    ['javascript:alert(1)', 'redirect-scheme'],
    ['http://', 'unsendable'],
  ])('to %s are not followed', async (location, id) => {
    expect((await verdictOf(answering(302, { location }))).id).toBe(id);
  });

  it('say that what they lead to does not work', async () => {
    const verdict = await verdictOf(answering(302, { location: 'http://127.0.0.8:1/v2/' }));
    expect(verdict).toMatchObject({
      id: 'redirect-failed',
      values: { host: '127.0.0.8:1', cause: 'connection_refused' },
      log: 'dial tcp 127.0.0.8:1: connect: connection refused',
    });
  });

  it('to https are checked as the endpoint itself is', async () => {
    const end = await serve(answering(200), { tls: await serverTls() });
    const { host } = await serve(answering(302, { location: `https://${end.host}/` }));
    expect(last(await attempt(`http://${host}/v2`, { ca })).verdict.severity).toBe('ok');
    expect(last(await attempt(`http://${host}/v2`)).verdict).toMatchObject({
      id: 'redirect-failed',
      values: { cause: 'certificate_unknown_authority' },
    });
  });
});
