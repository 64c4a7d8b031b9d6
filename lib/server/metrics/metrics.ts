import 'server-only';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What is counted of a server that is asked to. Names and labels come from tables of ours, never from a request. */
export function makeMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: 'portolan_http_requests_total',
      help: 'Requests that were answered, or broken off (status 0).',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'portolan_http_request_duration_seconds',
      help: 'From the first byte of a request to the last of its answer.',
      labelNames: ['method', 'route'],
      buckets: seconds,
      registers,
    }),
    requestsOpen: new Gauge({ name: 'portolan_http_requests_open', help: 'Requests being answered.', registers }),
    probes: new Counter({
      name: 'portolan_probes_total',
      help: 'Stages of tests of endpoints, by what each came to.',
      labelNames: ['verdict', 'severity'],
      registers,
    }),
    probesRunning: new Gauge({ name: 'portolan_probes_running', help: 'Tests of endpoints that run.', registers }),
    probesWaiting: new Gauge({ name: 'portolan_probes_waiting', help: 'Tests of endpoints in the queue.', registers }),
    notices: new Counter({
      name: 'portolan_notices_total',
      help: 'Attempts to send a notice to a webhook.',
      labelNames: ['event', 'outcome'],
      registers,
    }),
    noticesWaiting: new Gauge({ name: 'portolan_notices_waiting', help: 'Notices in the queue.', registers }),
    databaseUp: new Gauge({ name: 'portolan_database_up', help: 'Whether the database answers.', registers }),
    databaseSeconds: new Histogram({
      name: 'portolan_database_query_duration_seconds',
      help: 'Queries of the database.',
      labelNames: ['kind'],
      buckets: seconds,
      registers,
    }),
    databaseErrors: new Counter({
      name: 'portolan_database_query_errors_total',
      help: 'Queries that the database refused.',
      labelNames: ['kind'],
      registers,
    }),
    databaseConnections: new Gauge({
      name: 'portolan_database_connections',
      help: 'Connections to a PostgreSQL, and who waits for one.',
      labelNames: ['state'],
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof makeMetrics>;
