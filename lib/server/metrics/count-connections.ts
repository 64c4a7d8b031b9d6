import 'server-only';
import type pg from 'pg';
import { counting } from './counting.ts';

/** Tells how many connections a pool has, whenever that changes. */
export function countConnections(pool: pg.Pool): void {
  const tell = () => {
    const connections = counting()?.databaseConnections;
    connections?.set({ state: 'open' }, pool.totalCount);
    connections?.set({ state: 'idle' }, pool.idleCount);
    connections?.set({ state: 'awaited' }, pool.waitingCount);
  };
  for (const event of ['connect', 'acquire', 'release', 'remove'] as const) pool.on(event, tell);
}
