import { createServer, type Socket } from 'node:net';
import { expect, test } from './fixtures.ts';
import { startSharedServer } from './servers/shared-server.ts';

const port = Number(process.env.PORTOLAN_TEST_PORT ?? 3987) + 2;
const metricsToken = 'a token for prometheus';

test('a server says how it is, and ends in good order', async ({ request }) => {
  // Takes connections and says nothing: a test of it is an open stream for as long as we like.
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const server = await startSharedServer(port, {
    PORTOLAN_ACCOUNTS: 'auto',
    PORTOLAN_METRICS_TOKEN: metricsToken,
    PORTOLAN_STOP_AFTER: '2',
  });
  const elsewhere = { host: '10.0.0.7:3000' };
  expect((await request.get(`${server.url}/healthz`, { headers: elsewhere })).status()).toBe(200);
  expect(await (await request.get(`${server.url}/readyz`, { headers: elsewhere })).json()).toEqual({ status: 'ready' });
  expect((await request.get(`${server.url}/api`, { headers: elsewhere })).status()).toBe(421);
  expect((await request.get(`${server.url}/metrics`)).status()).toBe(401);

  const connected = new Promise<Socket>((resolve) => silent.on('connection', resolve));
  const probed = fetch(`${server.url}/api/v1/probes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      registriesYaml: `mirrors:\n  docker.io:\n    endpoint: ["${endpoint}"]\n`,
      endpoints: [{ id: 'a', mirror: 'docker.io', endpoint: 0 }],
    }),
  });
  const stream = (await probed).text();
  const held = await connected;
  const authorization = `Bearer ${metricsToken}`;
  const metrics = await (await request.get(`${server.url}/metrics`, { headers: { authorization } })).text();
  expect(metrics).toContain('portolan_http_requests_total{method="GET",route="/readyz",status="200"} 1');
  expect(metrics).toContain('portolan_probes_running 1');
  expect(metrics).toContain('portolan_database_up 1');

  const stopped = server.stop();
  await expect.poll(async () => (await request.get(`${server.url}/readyz`)).status()).toBe(503);
  expect((await request.get(`${server.url}/healthz`)).status()).toBe(200);
  silent.close();
  held.destroy();
  await stopped;
  expect((await stream).trim().split('\n').at(-1)).toContain('"kind":"done"');
  expect(server.said()).toContain('"finished":true');
});
