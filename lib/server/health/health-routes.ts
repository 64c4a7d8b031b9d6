import 'server-only';
import { problem } from '../request/problem.ts';
import { isReady } from './is-ready.ts';

/** `GET /healthz`: the process lives. */
export async function healthRoute(): Promise<Response> {
  return told({ status: 'alive' });
}

/** `GET /readyz`: it can serve. */
export async function readyRoute(): Promise<Response> {
  if (await isReady()) return told({ status: 'ready' });
  return problem(503, 'Not ready', 'The database does not answer or is not up to date, or the server is stopping.');
}

function told(value: object): Response {
  return Response.json(value, { headers: { 'Cache-Control': 'no-store' } });
}
