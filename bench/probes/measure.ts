import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTcpServer, type Server } from 'node:net';
import { probesRoute } from '../../lib/server/api/probes.ts';
import { createDoor } from '../../lib/server/probe/guard/door.ts';
import { lookup } from '../../lib/server/probe/guard/lookup.ts';
import { policyFrom } from '../../lib/server/probe/guard/settings.ts';
import { Limiter } from '../../lib/server/probe/limiter.ts';
import { limits } from '../../lib/server/probe/limits.ts';

/** A process of its own, so that its memory is the probe's: tests 200 endpoints, of which half never answer, and prints what that took. */
const endpoints = 200;
/** A tenth of the real one: what counts is how many of them follow each other. */
const stage = 1_000;

const good = await listening(createServer((_, response) => response.end('{}')));
const silent = await listening(createTcpServer((socket) => socket.on('error', () => {})));

const hosts = Array.from({ length: endpoints }, (_, index) => (index % 2 === 0 ? silent : good));
const question = {
  line: 'v1.33.5',
  registriesYaml: `mirrors: {a.test: {endpoint: [${hosts.map((host, index) => `"http://${host}/${index}"`).join(', ')}]}}`,
  endpoints: hosts.map((_, endpoint) => ({ id: String(endpoint), mirror: 'a.test', endpoint })),
};
const route = probesRoute(
  { door: createDoor(policyFrom({}), lookup), limits: { ...limits, stage } },
  new Limiter(limits.atOnce),
);

// The first question loads what all need.
await ask({ ...question, endpoints: question.endpoints.slice(1, 2) });
globalThis.gc?.();
const before = process.memoryUsage().rss;
let highest = before;
const watch = setInterval(() => {
  highest = Math.max(highest, process.memoryUsage().rss);
}, 10);
const start = performance.now();
const ends = await ask(question);
const time = performance.now() - start;
clearInterval(watch);
if (ends !== endpoints) throw new Error(`${ends} of ${endpoints} tests came to their end.`);
const batches = Math.ceil(endpoints / 2 / limits.atOnce);
process.stdout.write(JSON.stringify({ time, least: batches * stage, memory: (highest - before) / (1 << 20) }));
process.exit(0);

async function ask(asked: unknown): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const request = new Request('http://localhost/', { method: 'POST', headers, body: JSON.stringify(asked) });
  const text = await (await route(request)).text();
  return text.split('\n').filter((line) => line.includes('"kind":"end"')).length;
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return `127.0.0.1:${bound.port}`;
}
