import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { routeOf } from '../access/needs.ts';
import type { Metrics } from './metrics.ts';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts all that a server of this process is asked, as Node tells it. */
export function countRequests(metrics: Metrics): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = asStart(message);
    if (!request || !response) return;
    const begin = performance.now();
    const labels = { method: methodOf(request), route: routeOf(pathOf(request)) };
    metrics.requestsOpen.inc();
    response.once('close', () => {
      metrics.requestsOpen.dec();
      const status = response.writableFinished ? String(response.statusCode) : '0';
      metrics.requests.inc({ ...labels, status });
      metrics.requestSeconds.observe(labels, (performance.now() - begin) / 1000);
    });
  });
}

function asStart(message: unknown) {
  const { request, response } = Object(message);
  return {
    request: request instanceof IncomingMessage ? request : null,
    response: response instanceof ServerResponse ? response : null,
  };
}

function methodOf({ method = '' }: IncomingMessage): string {
  return methods.has(method) ? method : 'other';
}

function pathOf({ url = '' }: IncomingMessage): string {
  return URL.parse(url, 'http://portolan.invalid')?.pathname ?? '';
}
