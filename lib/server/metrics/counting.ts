import 'server-only';
import type { Metrics } from './metrics.ts';

declare global {
  // The bundler gives pages, routes and proxy each their own copy of this file, and all count in the same place.
  var portolanMetrics: Metrics | undefined;
}

/** Where to count; undefined while nobody has asked for it. */
export function counting(): Metrics | undefined {
  return globalThis.portolanMetrics;
}

/** Begins to count. What does it is loaded now, so that other servers start without. */
export async function startCounting(): Promise<void> {
  const { makeMetrics } = await import('./metrics.ts');
  const { countRequests } = await import('./count-requests.ts');
  globalThis.portolanMetrics ??= makeMetrics();
  countRequests(globalThis.portolanMetrics);
}
