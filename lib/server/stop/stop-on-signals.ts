import 'server-only';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { log } from '../request/log.ts';
import type { Settings } from '../settings/schema.ts';
import { drain } from './drain.ts';
import { beginStopping, isStopping } from './stopping.ts';

/** Ends the server in good order when the system asks it to: what is open is finished first, and the database closed last. */
export function stopOnSignals(settings: Settings): void {
  const server = findServer();
  const stop = async () => {
    if (isStopping()) return;
    beginStopping();
    await wait(settings.PORTOLAN_STOP_AFTER * 1000);
    const found = server();
    const finished = found === null || (await drain(found, settings.PORTOLAN_STOP_WITHIN * 1000));
    await (await globalThis.portolanDatabase?.catch(() => null))?.destroy();
    log.info({ finished }, 'the server has stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}

/** Next keeps its server to itself; Node tells which one is asked. While none has been, there is nothing to finish. */
function findServer(): () => Server | null {
  const channel = 'http.server.request.start';
  let found: Server | null = null;
  const look = (message: unknown) => {
    const { server } = Object(message);
    if (!(server instanceof Server)) return;
    found = server;
    unsubscribe(channel, look);
  };
  subscribe(channel, look);
  return () => found;
}
