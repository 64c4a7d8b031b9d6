import 'server-only';
import type { Verdict } from '../../probe/verdict.ts';
import { counting } from './counting.ts';

/** Runs a task that first waits for its turn, and tells how many wait and run. */
export async function countedInQueue<Result>(
  enter: (task: () => Promise<Result>) => Promise<Result>,
  task: () => Promise<Result>,
): Promise<Result> {
  const metrics = counting();
  if (!metrics) return enter(task);
  let where = metrics.probesWaiting;
  where.inc();
  try {
    return await enter(() => {
      where.dec();
      where = metrics.probesRunning;
      where.inc();
      return task();
    });
  } finally {
    where.dec();
  }
}

export function countVerdict({ id, severity }: Verdict): void {
  counting()?.probes.inc({ verdict: id, severity });
}
