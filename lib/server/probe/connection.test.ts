import { describe, expect, it } from 'vitest';
import { attempt, inShort, last } from './testing/attempt.ts';
import { startDnsServer } from './testing/dns-server.ts';
import { serveNobody } from './testing/full-server.ts';
import { closedPort, serve, serveTcp } from './testing/servers.ts';

const registry = () =>
  serve((_, response) => response.setHeader('Docker-Distribution-Api-Version', 'registry/2.0').end('{}'));

describe('a connection', () => {
  it('is told stage by stage, with what each has found', async () => {
    const { host, port, asked } = await registry();
    const reports = await attempt(`http://${host}/v2`);
    expect(inShort(reports)).toEqual([
      'name address-given',
      'connection connected',
      'api api',
      'login login-not-needed',
    ]);
    expect(reports.map(({ facts }) => facts)).toMatchObject([
      { stage: 'name', host: '127.0.0.1', addresses: ['127.0.0.1'] },
      { stage: 'connection', address: '127.0.0.1', port },
      { stage: 'api', status: 200, apiVersion: 'registry/2.0', url: `http://${host}/v2/`, redirects: [] },
      { stage: 'login', asked: 'nothing', login: 'none' },
    ]);
    expect(asked).toEqual(['GET /v2/']);
    expect(reports.every(({ ms }) => Number.isInteger(ms))).toBe(true);
  });

  it('goes to every address of a name until one answers', async () => {
    const { port } = await registry();
    const { lookup } = await startDnsServer(() => ['127.0.0.8', '127.0.0.1']);
    const reports = await attempt(`http://registry.test:${port}/v2`, { lookup });
    expect(reports[0]).toMatchObject({
      verdict: { id: 'name-found', values: { addresses: ['127.0.0.8', '127.0.0.1'] } },
    });
    expect(reports[1]).toMatchObject({ verdict: { id: 'connected', values: { address: `127.0.0.1:${port}` } } });
    expect(last(reports).verdict.severity).toBe('ok');
  });

  it('is refused', async () => {
    const port = await closedPort();
    const report = last(await attempt(`http://127.0.0.1:${port}/v2`));
    expect(report).toMatchObject({ stage: 'connection', facts: null });
    expect(report.verdict).toEqual({
      id: 'connection-refused',
      severity: 'failure',
      values: { address: `127.0.0.1:${port}` },
      log: `dial tcp 127.0.0.1:${port}: connect: connection refused`,
    });
  });

  it('fails for want of the name', async () => {
    const { lookup } = await startDnsServer(() => []);
    const reports = await attempt('https://registry.test/v2', { lookup });
    expect(inShort(reports)).toEqual(['name no-such-name failure']);
    expect(last(reports).verdict.log).toBe('dial tcp: lookup registry.test on …: no such host');
  });

  it('fails where the name servers do', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error('try again'), { code: 'EAI_AGAIN' }));
    const reports = await attempt('https://registry.test/v2', { lookup });
    expect(inShort(reports)).toEqual(['name name-server failure']);
  });

  it('says of an address that containerd reads as a name how to write it', async () => {
    const report = last(await attempt('http://0177.0.0.1:5000/v2'));
    expect(report.verdict).toMatchObject({
      id: 'odd-notation',
      values: { host: '0177.0.0.1', address: '127.0.0.1' },
      log: 'dial tcp: lookup 0177.0.0.1 on …: no such host',
    });
  });

  it('is not tried where the server must not go', async () => {
    const report = last(await attempt('http://169.254.169.254/v2'));
    expect(report.verdict).toEqual({
      id: 'address-refused',
      severity: 'failure',
      values: { host: '169.254.169.254', address: '169.254.169.254', reason: 'link_local' },
      log: null,
    });
  });
});

describe('time', () => {
  const hangs = () => new Promise<never>(() => {});
  const silent = () => serveTcp(() => {});
  // For the stages before, on a busy machine as well.
  const enough = 1_500;

  it('runs out for the name', async () => {
    const report = last(await attempt('https://registry.test/v2', { lookup: hangs, limits: { stage: 20 } }));
    expect(report.verdict).toMatchObject({
      id: 'timeout-name',
      log: 'dial tcp: lookup registry.test on …: i/o timeout',
    });
  });

  it('runs out for the connection', async () => {
    const { host } = await serveNobody();
    const report = last(await attempt(`http://${host}/v2`, { limits: { connect: 300 } }));
    expect(report).toMatchObject({
      stage: 'connection',
      verdict: { id: 'timeout-connection', log: `dial tcp ${host}: i/o timeout` },
    });
  });

  it('runs out for TLS', async () => {
    const { host } = await silent();
    const report = last(await attempt(`https://${host}/v2`, { limits: { stage: enough } }));
    expect(report).toMatchObject({
      stage: 'tls',
      verdict: { id: 'timeout-tls', log: 'net/http: TLS handshake timeout' },
    });
  });

  it('runs out for the answer', async () => {
    const { host } = await silent();
    const report = last(await attempt(`http://${host}/v2`, { limits: { stage: enough } }));
    expect(report).toMatchObject({ stage: 'api', verdict: { id: 'timeout-answer', values: { address: host } } });
  });

  it('runs out for an answer that never ends', async () => {
    const { host } = await serve((_, response) => response.writeHead(200, { 'content-length': 10 }).write('{'));
    const report = last(await attempt(`http://${host}/v2`, { limits: { stage: enough } }));
    expect(report.verdict.id).toBe('timeout-answer');
  });

  it('runs out for all stages together', async () => {
    const { host } = await silent();
    const report = last(await attempt(`http://${host}/v2`, { limits: { whole: enough } }));
    expect(report).toMatchObject({ stage: 'api', verdict: { id: 'timeout-all' } });
  });

  it('is not waited for once the test is called off', async () => {
    const { host } = await silent();
    const controller = new AbortController();
    const stop = new Error('enough');
    const ended = attempt(`http://${host}/v2`, { signal: controller.signal });
    controller.abort(stop);
    await expect(ended).rejects.toBe(stop);
  });
});
