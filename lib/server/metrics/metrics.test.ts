import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { ok } from '../../probe/verdict.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { countedInQueue, countVerdict } from './count-probes.ts';
import { counting, startCounting } from './counting.ts';

beforeAll(startCounting);
afterAll(() => {
  globalThis.portolanMetrics = undefined;
});

async function told(): Promise<string> {
  return (await counting()?.registry.metrics()) ?? '';
}

it('counts requests by route, not by path, and what was broken off', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/team') return void response.writeHead(200).write('half');
    response.writeHead(404).end();
  }).listen(0);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await fetch(`${url}/api/v1/members/hunter2?token=hunter2`);
  await fetch(`${url}/hunter2`, { method: 'POST' });
  const broken = new AbortController();
  await fetch(`${url}/team`, { signal: broken.signal });
  expect(await told()).toContain('portolan_http_requests_open 1');
  broken.abort();
  await expect.poll(told).toContain('portolan_http_requests_total{method="GET",route="/team",status="0"} 1');
  const text = await told();
  expect(text).toContain('portolan_http_requests_total{method="GET",route="/api/v1/members/[id]",status="404"} 1');
  expect(text).toContain('portolan_http_requests_total{method="POST",route="other",status="404"} 1');
  expect(text).toContain('portolan_http_request_duration_seconds_count{method="GET",route="/team"} 1');
  expect(text).toContain('portolan_http_requests_open 0');
  expect(text).not.toContain('hunter2');
});

it('counts probes by verdict, and who waits', async () => {
  const turn = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const enter = async (task: () => Promise<void>) => {
    await turn.promise;
    return task();
  };
  const ran = countedInQueue(enter, () => end.promise);
  const calledOff = countedInQueue(
    () => Promise.reject(new Error('off')),
    () => end.promise,
  );
  await expect(calledOff).rejects.toThrow('off');
  expect(await told()).toMatch(/portolan_probes_running 0\n[\s\S]*portolan_probes_waiting 1\n/);
  turn.resolve();
  await expect.poll(told).toMatch(/portolan_probes_running 1\n[\s\S]*portolan_probes_waiting 0\n/);
  end.resolve();
  await ran;
  countVerdict(ok('pull-answered', { host: 'hunter2' }));
  expect(await told()).toMatch(/portolan_probes_running 0\n/);
  expect(await told()).toContain('portolan_probes_total{verdict="pull-answered",severity="ok"} 1');
});

it.each(kinds)('counts what $name is asked, and what it refuses', async (kind) => {
  const { db, remove } = await makeDatabase(kind);
  onTestFinished(remove);
  counting()?.registry.resetMetrics();
  await db.selectFrom('users').select('id').execute();
  await expect(sql`select nothing from nowhere`.execute(db)).rejects.toThrow();
  const text = await told();
  expect(text).toContain('portolan_database_query_duration_seconds_count{kind="select"} 1');
  expect(text).toContain('portolan_database_query_errors_total{kind="other"} 1');
});
