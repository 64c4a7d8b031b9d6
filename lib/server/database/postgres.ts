import 'server-only';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { countConnections } from '../metrics/count-connections.ts';
import { countQuery } from '../metrics/count-queries.ts';
import { log } from '../request/log.ts';
import type { Database, Tables } from './tables.ts';

const mostConnections = 10;
const connectingTakesAtMost = 10_000;

/** Opens a PostgreSQL, connecting with the first query. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectingTakesAtMost,
    application_name: 'portolan',
  });
  // An idle connection that ends is replaced with the next query; without a listener it would end the server.
  pool.on('error', ({ message }) => log.warn({ message }, 'a connection to the database ended'));
  countConnections(pool);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: countQuery });
}
