import { describe, expect, it } from 'vitest';
import { askProbes, eventsIn, request, route, told } from '../probe/testing/ask-probes.ts';
import { authority, clientTls, pem, serverTls } from '../probe/testing/certificates.ts';
import { closedPort, serve, serveTcp } from '../probe/testing/servers.ts';

const registry = () => serve((_, response) => response.end('{}'));
const target = { line: 'v1.33.5' };

describe('endpoints', () => {
  it('are asked as the document and its target say', async () => {
    const [good, plain] = [await registry(), await registry()];
    const registriesYaml = `
mirrors:
  docker.io:
    endpoint: ["http://${good.host}", "http://${plain.host}/v2/proxy"]
    rewrite: {"^library/(.*)": "hub/$1"}
  "*":
    endpoint: ["http://${good.host}"]
`;
    const events = await askProbes({
      ...target,
      registriesYaml,
      endpoints: [
        { id: 'first', mirror: 'docker.io', endpoint: 0 },
        { id: 'second', mirror: 'docker.io', endpoint: 1, image: 'alpine:3' },
        { id: 'any', mirror: '*', endpoint: 0 },
      ],
    });
    expect(told(events, 'first')).toEqual([
      `0 http://${good.host}`,
      '0 name address-given',
      '0 connection connected',
      '0 api api',
      '0 login login-not-needed',
      'works',
    ]);
    expect(told(events, 'second').at(-1)).toBe('works');
    expect(events.at(-1)).toMatchObject({ kind: 'done' });
    expect(plain.asked).toEqual(['GET /v2/?ns=docker.io', 'HEAD /v2/proxy/hub/alpine/manifests/3?ns=docker.io']);
    expect([...good.asked].sort()).toEqual(['GET /v2/', 'GET /v2/?ns=docker.io']);
  });

  it('get their TLS files, logins and the realm from the question', async () => {
    const basic = `Basic ${Buffer.from('robot:s3cret').toString('base64')}`;
    const tls = { ...(await serverTls()), requestCert: true, rejectUnauthorized: true, ca: pem(authority) };
    const { host } = await serve(
      (incoming, response) =>
        incoming.headers.authorization === basic
          ? response.end('{}')
          : response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end(),
      { tls },
    );
    const { cert, key } = await clientTls();
    const registriesYaml = `
mirrors:
  registry.test: {endpoint: ["https://${host}"]}
configs:
  "${host}":
    auth: {username: robot, password: s3cret}
    tls: {ca_file: /tls/ca.crt, cert_file: /tls/client.crt, key_file: /tls/client.key}
`;
    const question = { ...target, registriesYaml, endpoints: [{ id: 'e', mirror: 'registry.test', endpoint: 0 }] };
    const tlsFiles = { '/tls/ca.crt': pem(authority), '/tls/client.crt': cert, '/tls/client.key': key };
    const events = await askProbes({ ...question, tlsFiles });
    expect(told(events, 'e').slice(3)).toEqual([
      '0 tls tls-verified',
      '0 api api-asks-login',
      '0 login login-accepted',
      'works',
    ]);
    expect(JSON.stringify(events)).not.toMatch(/s3cret|robot|PRIVATE KEY|BEGIN/);
    const without = await askProbes({ ...question, tlsFiles: { '/tls/ca.crt': pem(authority) } });
    expect(told(without, 'e')).toContain('0 files tls-file-not-given');
    expect(told(without, 'e').at(-2)).toBe('0 api client-certificate-required');
    expect(told(without, 'e').at(-1)).toBe('fails');
  });

  it('with TLS settings and http are tried over https first, as their containerd does', async () => {
    const { host } = await registry();
    const registriesYaml = `
mirrors: {registry.test: {endpoint: ["http://${host}"]}}
configs: {"${host}": {tls: {insecure_skip_verify: true}}}
`;
    const endpoints = [{ id: 'e', mirror: 'registry.test', endpoint: 0 }];
    const events = await askProbes({ ...target, registriesYaml, endpoints });
    expect(told(events, 'e')).toContain('0 tls http-instead');
    expect(told(events, 'e').at(-1)).toBe('warnings');
    const old = await askProbes({ line: 'v1.25.4', registriesYaml, endpoints });
    expect(told(old, 'e')).not.toContain('0 tls http-instead');
    expect(told(old, 'e').at(-1)).toBe('works');
  });

  it('that are never asked say why', async () => {
    const registriesYaml = `
mirrors:
  a.test: {endpoint: ["https://m.test", "http://a b/"]}
  b_c.test:5000: {endpoint: ["https://m.test"]}
`;
    const events = await askProbes({
      ...target,
      options: { noDefaultEndpoint: true },
      registriesYaml,
      endpoints: [
        { id: 'dropped', mirror: 'a.test', endpoint: 1 },
        { id: 'beyond', mirror: 'a.test', endpoint: 7 },
        { id: 'itself', mirror: 'a.test', endpoint: null },
        { id: 'unnamed', mirror: 'b_c.test:5000', endpoint: 0 },
      ],
    });
    expect(told(events, 'dropped')).toEqual(['not-asked not-asked']);
    expect(told(events, 'beyond')).toEqual(['not-asked not-asked']);
    expect(told(events, 'itself')).toEqual(['not-asked not-asked']);
    expect(told(events, 'unnamed')).toEqual(['not-asked not-planned']);
  });

  it('include the registry itself', async () => {
    const { host, asked } = await registry();
    const events = await askProbes({
      ...target,
      registriesYaml: `mirrors: {"${host}": {endpoint: ["https://m.test"]}}`,
      endpoints: [{ id: 'e', mirror: host, endpoint: null }],
    });
    expect(told(events, 'e').at(-1)).toBe('works');
    expect(asked).toEqual(['GET /v2/']);
  });

  it('are told in the language of the request', async () => {
    const port = await closedPort();
    const question = {
      ...target,
      registriesYaml: `mirrors: {a.test: {endpoint: ["http://127.0.0.1:${port}"]}}`,
      endpoints: [{ id: 'e', mirror: 'a.test', endpoint: 0 }],
    };
    const headers = { 'content-type': 'application/json', 'accept-language': 'zh-CN,zh;q=0.9' };
    const text = await (await route()(request(question, { headers }))).text();
    expect(text).toContain('拒绝连接');
    expect(text).toContain(`dial tcp 127.0.0.1:${port}: connect: connection refused`);
  });

  it.each([
    ['en', '/tls/a.crt, /tls/a.key'],
    ['zh-CN', '/tls/a.crt、/tls/a.key'],
  ])('are told with lists as %s writes them', async (language, list) => {
    const { host } = await registry();
    const registriesYaml = `
mirrors: {a.test: {endpoint: ["http://${host}"]}}
configs: {"${host}": {tls: {cert_file: /tls/a.crt, key_file: /tls/a.key}}}
`;
    const question = { ...target, registriesYaml, endpoints: [{ id: 'e', mirror: 'a.test', endpoint: 0 }] };
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const events = eventsIn(await (await route()(request(question, { headers }))).text());
    const files = events.find((event) => event.kind === 'stage' && event.stage === 'files');
    expect(files).toMatchObject({
      verdict: { says: expect.stringContaining(list), values: { files: ['/tls/a.crt', '/tls/a.key'] } },
    });
  });
});

describe('the answer', () => {
  const many = (hosts: readonly string[]) => ({
    ...target,
    registriesYaml: `mirrors: {a.test: {endpoint: [${hosts.map((host, index) => `"http://${host}/${index}"`).join(', ')}]}}`,
    endpoints: hosts.map((_, endpoint) => ({ id: String(endpoint), mirror: 'a.test', endpoint })),
  });

  it('comes line by line, each test as soon as it is known', async () => {
    const { promise: wait, resolve: go } = Promise.withResolvers<void>();
    const slow = await serve((_, response) => void wait.then(() => response.end('{}')));
    const quick = await registry();
    const response = await route()(request(many([slow.host, quick.host])));
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      // The slow one is let go only once the quick one is through.
      if (/"kind":"end","test":"1"/.test(text)) go();
    }
    const ends = eventsIn(text).flatMap((event) => (event.kind === 'end' ? [event.test] : []));
    expect(ends).toEqual(['1', '0']);
    expect(eventsIn(text).at(-1)?.kind).toBe('done');
  });

  it('keeps the stages of a test in their order', async () => {
    const { host } = await registry();
    const events = await askProbes(many(Array.from({ length: 40 }, () => host)));
    for (const test of Array.from({ length: 40 }, (_, index) => String(index))) {
      expect(told(events, test).map((line) => line.split(' ')[1] ?? line)).toEqual([
        `http://${host}`,
        'name',
        'connection',
        'api',
        'login',
        'works',
      ]);
    }
  });

  it('asks no more hosts at a time than allowed', async () => {
    let open = 0;
    let highest = 0;
    const { host } = await serve((_, response) => {
      open += 1;
      highest = Math.max(highest, open);
      setImmediate(() => {
        open -= 1;
        response.end('{}');
      });
    });
    await askProbes(many(Array.from({ length: 30 }, () => host)), { limits: { atOnce: 3 } });
    expect(highest).toBeLessThanOrEqual(3);
    expect(highest).toBeGreaterThan(0);
  });

  it.each(['by the request', 'by the reader'])('ends every test once it is called off %s', async (by) => {
    const closed: Promise<void>[] = [];
    const { host, asked } = await serveTcp((socket) => {
      closed.push(new Promise((resolve) => socket.resume().on('close', () => resolve())));
    });
    const off = new AbortController();
    const hosts = Array.from({ length: 8 }, () => host);
    const response = await route({ limits: { atOnce: 2 } })(request(many(hosts), { signal: off.signal }));
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    // Both that may run are waiting for an answer by then.
    while (text.split('"connected"').length < 3) {
      const read = await reader?.read();
      expect(read?.done).toBe(false);
      text += decoder.decode(read?.value, { stream: true });
    }
    if (by === 'by the request') {
      off.abort();
      await expect(reader?.read()).rejects.toThrow();
    } else await reader?.cancel();
    await Promise.all(closed);
    expect(asked).toHaveLength(2);
  });

  it('goes on where a host hangs, when its time is over', async () => {
    const silent = await serveTcp(() => {});
    const good = await registry();
    const events = await askProbes(many([silent.host, silent.host, good.host]), {
      limits: { atOnce: 1, whole: 1_500 },
    });
    expect(['0', '1', '2'].map((test) => told(events, test).at(-1))).toEqual(['fails', 'fails', 'works']);
  });
});

describe('a question', () => {
  const status = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => {
    const response = await route()(request(null, { body, headers }));
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    return [response.status, JSON.parse(await response.text())];
  };

  it('is refused with what is wrong about it', async () => {
    expect(await status('{', {})).toMatchObject([415, { title: 'Unsupported media type' }]);
    expect(await status('{}', { 'content-type': 'text/plain' })).toMatchObject([415, {}]);
    expect(await status('{')).toMatchObject([400, { title: 'Not JSON' }]);
    expect(await status('{}')).toMatchObject([400, { errors: [{ pointer: '#/registriesYaml' }] }]);
    expect(await status('{"registriesYaml":"","pulls":[{"id":"a"}]}')).toMatchObject([
      400,
      { errors: [{ pointer: '#/pulls/0/image' }] },
    ]);
    expect(await status(JSON.stringify({ registriesYaml: '', headers: { cookie: 'x' } }))).toMatchObject([400, {}]);
    expect(await status(JSON.stringify({ registriesYaml: 'a: [' }))).toMatchObject([
      422,
      { title: 'Document refused', diagnostics: [{ rule: 'yaml-invalid' }] },
    ]);
    expect(await status(JSON.stringify({ registriesYaml: '', release: 'nonsense' }))).toMatchObject([
      422,
      { title: 'Unknown target' },
    ]);
    expect(await status(JSON.stringify({ registriesYaml: '', containerd: 'new' }))).toMatchObject([422, {}]);
  });

  it('is refused where it is too large, by what it says or by what comes', async () => {
    const large = JSON.stringify({ registriesYaml: ' '.repeat(7 << 20) });
    expect(await status(large)).toMatchObject([413, { title: 'Request too large' }]);
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(' '.repeat(1 << 20)));
      },
    });
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    } as const;
    expect((await route()(new Request('http://localhost/', init))).status).toBe(413);
  });

  it('may come to 256 endpoints, those of pulls counted', async () => {
    const endpoint = { id: 'e', mirror: 'a.test', endpoint: 0 };
    const registriesYaml = 'mirrors: {a.test: {endpoint: ["https://m.test", "https://n.test"]}}';
    expect(await status(JSON.stringify({ registriesYaml, endpoints: Array(257).fill(endpoint) }))).toMatchObject([
      400,
      {},
    ]);
    const pulls = Array(100).fill({ id: 'p', image: 'a.test/x' });
    expect(await status(JSON.stringify({ registriesYaml, pulls }))).toMatchObject([
      422,
      { title: 'Too many endpoints', endpoints: 300 },
    ]);
  });

  it('without tests is done at once', async () => {
    expect(await askProbes({ ...target, registriesYaml: '' })).toMatchObject([{ kind: 'done' }]);
  });
});
