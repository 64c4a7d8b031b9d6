import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { askProbes, told } from './testing/ask-probes.ts';
import { closedPort, serve } from './testing/servers.ts';

const denied = 'pull access denied, repository does not exist or may require authorization';
const digest = `sha256:${'a'.repeat(64)}`;

const answering =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end();

const found = answering(200, { 'docker-content-digest': digest });

const noNames = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));

async function pull(handlers: readonly RequestListener[], image: string, question: object = {}) {
  const servers = await Promise.all(handlers.map((handler) => serve(handler)));
  const endpoints = servers.map(({ host }) => `"http://${host}"`).join(', ');
  const asked = {
    line: 'v1.33.5',
    options: { noDefaultEndpoint: true },
    registriesYaml: `mirrors: {a.test: {endpoint: [${endpoints}]}}`,
    pulls: [{ id: 'p', image }],
    ...question,
  };
  const events = await askProbes(asked, { lookup: noNames });
  const end = events.find((event) => event.kind === 'end');
  return {
    lines: told(events, 'p'),
    asked: servers.map(({ asked }) => asked),
    hosts: servers.map(({ host }) => host),
    end,
  };
}

describe('a pull', () => {
  it('ends with the first host that has the image, and asks no other', async () => {
    const { lines, asked, hosts, end } = await pull([answering(404), found, found], 'a.test/x:1');
    expect(lines).toEqual([
      `0 http://${hosts[0]}`,
      '0 name address-given',
      '0 connection connected',
      '0 login login-not-needed',
      '0 image image-not-found',
      `1 http://${hosts[1]}`,
      '1 name address-given',
      '1 connection connected',
      '1 login login-not-needed',
      '1 image image-found',
      'works 1 pull-answered',
    ]);
    expect(asked).toEqual([['HEAD /v2/x/manifests/1?ns=a.test'], ['HEAD /v2/x/manifests/1?ns=a.test'], []]);
    expect(end).toMatchObject({ verdict: { values: { host: hosts[1], number: 2 } } });
  });

  it('succeeds with a warning after hosts that fail', async () => {
    const { lines } = await pull([answering(500), found], 'a.test/x:1');
    expect(lines.at(-1)).toBe('warnings 1 pull-answered');
  });

  it('asks for a digest among the blobs where nobody has it as a manifest', async () => {
    const blobs: RequestListener = (request, response) =>
      response.writeHead(request.url?.includes('/blobs/') ? 200 : 404).end();
    const { lines, asked } = await pull([answering(404), blobs], `a.test/x@${digest}`);
    expect(lines.at(-1)).toBe('works 3 pull-answered');
    expect(asked[1]).toEqual([`HEAD /v2/x/manifests/${digest}?ns=a.test`, `HEAD /v2/x/blobs/${digest}?ns=a.test`]);
  });

  it('asks for no blobs after another failure than 404, from containerd 2 on', async () => {
    const handlers = [answering(404), answering(503)];
    const second = await pull(handlers, `a.test/x@${digest}`);
    expect(second.asked.flat()).toHaveLength(2);
    const first = await pull(handlers, `a.test/x@${digest}`, { line: 'v1.29.4' });
    expect(first.asked.flat()).toHaveLength(4);
  });

  it('ends where an answer is nonsense, as containerd takes it for the image', async () => {
    const { lines, asked } = await pull([answering(200, { 'content-type': 'text/html' }), found], 'a.test/x:1');
    expect(lines.at(-1)).toBe('fails pull-fails');
    expect(asked[1]).toEqual([]);
  });

  it.each([
    [
      'v1.33.5',
      [404, 503],
      'unexpected status from HEAD request to http://{1}/v2/x/manifests/1?ns=a.test: 503 Service Unavailable',
    ],
    // Without a challenge 401 is a status as any other; one that there is no login for ends before there is any.
    [
      'v1.33.5',
      [404, 401],
      'unexpected status from HEAD request to http://{1}/v2/x/manifests/1?ns=a.test: 401 Unauthorized',
    ],
    ['v1.33.5', ['basic', 404], 'a.test/x:1: not found'],
    ['v1.29.4', [404, 'basic'], `${denied}: authorization failed: no basic auth credentials`],
    ['v1.29.4', [404, 404], 'a.test/x:1: not found'],
    ['v1.25.4', [404, 503], 'pulling from host {1} failed with status code [manifests 1]: 503 Service Unavailable'],
  ] as const)('fails on %s with the error that its containerd reports: %j', async (line, statuses, words) => {
    const handlers = statuses.map((status) =>
      status === 'basic' ? answering(401, { 'www-authenticate': 'Basic realm="r"' }) : answering(status),
    );
    const { end, hosts } = await pull(handlers, 'a.test/x:1', { line });
    const log = words.replace('{0}', hosts[0] ?? '').replace('{1}', hosts[1] ?? '');
    expect(end).toMatchObject({
      state: 'fails',
      verdict: { id: 'pull-fails', log: `failed to resolve reference "a.test/x:1": ${log}` },
    });
  });

  it('goes on after a host that refuses connections', async () => {
    const { host } = await serve(found);
    const port = await closedPort();
    const registriesYaml = `mirrors: {a.test: {endpoint: ["http://127.0.0.1:${port}", "http://${host}"]}}`;
    const events = await askProbes({ line: 'v1.33.5', registriesYaml, pulls: [{ id: 'p', image: 'a.test/x:1' }] });
    expect(told(events, 'p')).toContain('0 connection connection-refused');
    expect(told(events, 'p').at(-1)).toBe('warnings 1 pull-answered');
  });

  it('of a name that containerd refuses asks nobody', async () => {
    const { lines, end } = await pull([found], 'UPPER');
    expect(lines).toEqual(['not-asked not-planned']);
    expect(end).toMatchObject({ verdict: { log: expect.stringContaining('must be lowercase') } });
  });
});
