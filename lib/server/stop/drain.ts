import 'server-only';
import type { Server } from 'node:http';

const lookEveryMs = 100;

/** Takes no new connections and waits for the open requests, but not for ever: resolves to whether all of them ended by themselves. */
export async function drain(server: Server, withinMs: number): Promise<boolean> {
  const { promise: inTime, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), withinMs);
  server.close(() => resolve(true));
  // Browsers keep a connection for what they may ask next.
  const looking = setInterval(() => server.closeIdleConnections(), lookEveryMs);
  const ended = await inTime;
  clearTimeout(timer);
  clearInterval(looking);
  if (!ended) server.closeAllConnections();
  return ended;
}
