import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';
import { database } from '../database/database.ts';
import { isReady } from '../health/is-ready.ts';
import { problem } from '../request/problem.ts';
import { settings } from '../settings/settings.ts';
import { counting } from './counting.ts';

/** `GET /metrics`: for whoever has the token that the settings name, and nobody where they name none. */
export async function metricsRoute(request: Request): Promise<Response> {
  const token = settings().PORTOLAN_METRICS_TOKEN;
  const metrics = counting();
  if (token === undefined || !metrics) return problem(404, 'Not there', 'This server is not set to tell its metrics.');
  if (!isSame(request.headers.get('authorization') ?? '', `Bearer ${token}`)) {
    const answer = problem(401, 'Not allowed', 'This takes the token of PORTOLAN_METRICS_TOKEN.');
    answer.headers.set('WWW-Authenticate', 'Bearer');
    return answer;
  }
  metrics.databaseUp.set((await isReady()) ? 1 : 0);
  metrics.noticesWaiting.set(await waitingNotices().catch(() => Number.NaN));
  return new Response(await metrics.registry.metrics(), {
    headers: { 'Content-Type': metrics.registry.contentType, 'Cache-Control': 'no-store' },
  });
}

async function waitingNotices(): Promise<number> {
  const { count } = await (await database())
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('due_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
