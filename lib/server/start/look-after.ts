import 'server-only';
import { log } from '../request/log.ts';
import type { Settings } from '../settings/schema.ts';
import { isStopping } from '../stop/stopping.ts';

const deliverEveryMs = 5_000;
const minuteMs = 60_000;

type Work = (signal: AbortSignal) => Promise<unknown>;

// Loaded once the database is open: a server that takes no accounts starts without.
const load = () => import('./work-beside.ts');

/** What a server does beside answering: it sends notices, and looks after what is published. */
export function lookAfter({ PORTOLAN_WATCH_EVERY }: Settings): void {
  every(deliverEveryMs, async () => (await load()).deliver());
  every(minuteMs * 60, async () => (await load()).forget());
  if (PORTOLAN_WATCH_EVERY > 0)
    every(minuteMs * PORTOLAN_WATCH_EVERY, async (signal) => (await load()).watchAll(signal));
}

/** Again and again, never twice at once, from when the database is open to when the server stops. */
function every(ms: number, work: Work): void {
  const stopped = new AbortController();
  let busy = false;
  const timer = setInterval(async () => {
    if (isStopping()) {
      stopped.abort();
      clearInterval(timer);
      return;
    }
    if (busy || globalThis.portolanDatabase === undefined) return;
    busy = true;
    await doing(work, stopped.signal);
    busy = false;
  }, ms);
  timer.unref();
}

async function doing(work: Work, signal: AbortSignal): Promise<void> {
  try {
    await work(signal);
  } catch (error) {
    // Its message may quote what a document says.
    log.error({ stack: error instanceof Error ? error.stack?.replace(/^.*\n/, '') : null }, 'work beside broke off');
  }
}
