import { describe, expect, it } from 'vitest';
import { attempt, inShort, last } from './testing/attempt.ts';
import { serve } from './testing/servers.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const indexType = 'application/vnd.oci.image.index.v1+json';
const index = JSON.stringify({
  manifests: [
    { platform: { os: 'linux', architecture: 'amd64' } },
    { platform: { os: 'linux', architecture: 'arm', variant: 'v7' } },
    { platform: { os: 'unknown', architecture: 'unknown' } },
    {},
  ],
});

function found(headers: Record<string, string | number>, body = '') {
  return serve((request, response) => {
    response.writeHead(200, { 'docker-content-digest': digest, ...headers });
    response.end(request.method === 'GET' && request.url !== '/v2/' ? body : '');
  });
}

describe('an image', () => {
  it('is found by HEAD, with what its headers say', async () => {
    const type = 'application/vnd.oci.image.manifest.v1+json';
    const { host, asked } = await found({ 'content-type': `${type}; charset=utf-8`, 'content-length': 1234 });
    const reports = await attempt(`http://${host}/v2`, { image: 'team/a', asksApi: false, ns: 'registry.test' });
    expect(inShort(reports).slice(2)).toEqual(['login login-not-needed', 'image image-found']);
    expect(last(reports).facts).toMatchObject({
      url: `http://${host}/v2/team/a/manifests/1`,
      digest,
      mediaType: type,
      size: 1234,
      platforms: [],
      rateLimit: null,
    });
    expect(asked).toEqual(['HEAD /v2/team/a/manifests/1?ns=registry.test']);
  });

  it('tells its platforms, which takes a GET', async () => {
    const { host, asked } = await found({ 'content-type': indexType }, index);
    const report = last(await attempt(`http://${host}/v2`, { image: 'a', asksApi: false }));
    expect(report.facts).toMatchObject({ platforms: ['linux/amd64', 'linux/arm/v7'] });
    expect(report.verdict.values.platforms).toEqual(['linux/amd64', 'linux/arm/v7']);
    expect(asked).toEqual(['HEAD /v2/a/manifests/1', 'GET /v2/a/manifests/1']);
  });

  it('is not asked for a second time where pulls are counted', async () => {
    const { host, asked } = await found({
      'content-type': indexType,
      'ratelimit-limit': '100;w=21600',
      'ratelimit-remaining': '7;w=21600',
    });
    const report = last(await attempt(`http://${host}/v2`, { image: 'a', asksApi: false }));
    expect(report.facts).toMatchObject({ platforms: [], rateLimit: { limit: '100;w=21600', remaining: '7;w=21600' } });
    expect(asked).toEqual(['HEAD /v2/a/manifests/1']);
  });

  it('is asked for by GET where HEAD is not known', async () => {
    const { host, asked } = await serve((request, response) => {
      if (request.method === 'HEAD') response.writeHead(405).end();
      else response.writeHead(200, { 'content-type': indexType }).end(index);
    });
    const report = last(await attempt(`http://${host}/v2`, { image: 'a', asksApi: false }));
    expect(report).toMatchObject({
      verdict: { id: 'image-found' },
      facts: { platforms: ['linux/amd64', 'linux/arm/v7'] },
    });
    expect(asked).toEqual(['HEAD /v2/a/manifests/1', 'GET /v2/a/manifests/1']);
  });

  it('is not there', async () => {
    const { host } = await serve((_, response) => response.writeHead(404).end());
    expect(last(await attempt(`http://${host}/v2`, { image: 'a', asksApi: false })).verdict).toMatchObject({
      id: 'image-not-found',
      log: 'registry.test/a:1: not found',
    });
  });

  it.each([
    [200, { 'content-type': 'text/html' }, 'web-page', 'unexpected media type text/html'],
    [403, {}, 'forbidden', '403 Forbidden'],
    [429, {}, 'rate-limited', '429 Too Many Requests'],
    [500, {}, 'server-error', '500 Internal Server Error'],
  ])('does not come: %i %j', async (status, headers, id, log) => {
    const { host } = await serve((_, response) => response.writeHead(status, headers).end());
    const report = last(await attempt(`http://${host}/v2`, { image: 'a', asksApi: false }));
    expect(report).toMatchObject({
      stage: 'image',
      verdict: { id, severity: 'failure', log: expect.stringContaining(log) },
    });
  });

  it('never has its body told', async () => {
    const { host } = await found(
      { 'content-type': indexType },
      index.replace('"manifests"', '"secret":"in the body","manifests"'),
    );
    expect(JSON.stringify(await attempt(`http://${host}/v2`, { image: 'a' }))).not.toContain('in the body');
  });

  it('with a body that is no index has no platforms', async () => {
    const { host } = await found({ 'content-type': indexType }, '<html>');
    expect(last(await attempt(`http://${host}/v2`, { image: 'a' })).facts).toMatchObject({ platforms: [] });
  });
});
