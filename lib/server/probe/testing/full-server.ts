import { once } from 'node:events';
import { connect } from 'node:net';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

const takesNobody = `
const { createServer } = require('node:net');
const { parentPort } = require('node:worker_threads');
const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
});`;

/** A server whose queue is full, so that the kernel drops what is sent to it: a connection comes about no sooner than behind a firewall. */
export async function serveNobody(): Promise<{ readonly host: string }> {
  const worker = new Worker(takesNobody, { eval: true });
  const [port]: unknown[] = await once(worker, 'message');
  const waiting = Array.from({ length: 8 }, () => connect(Number(port), '127.0.0.1').on('error', () => {}));
  onTestFinished(async () => {
    for (const socket of waiting) socket.destroy();
    await worker.terminate();
  });
  return { host: `127.0.0.1:${port}` };
}
