import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { drain } from './drain.ts';

/** A server whose answers end when the test says so. */
async function slowServer() {
  const { promise: asked, resolve } = Promise.withResolvers<ServerResponse>();
  const server = createServer((_request, response) => {
    response.writeHead(200).write('a');
    resolve(response);
  }).listen(0);
  await once(server, 'listening');
  return { server, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it('lets open requests end, and takes no new ones', async () => {
  const { server, asked, url } = await slowServer();
  const answer = await fetch(url);
  const drained = drain(server, 60_000);
  await expect(fetch(url)).rejects.toThrow();
  (await asked).end('b');
  expect(await answer.text()).toBe('ab');
  expect(await drained).toBe(true);
});

it('breaks off what does not end in time', async () => {
  const { server, url } = await slowServer();
  const answer = await fetch(url);
  expect(await drain(server, 0)).toBe(false);
  await expect(answer.text()).rejects.toThrow();
});
