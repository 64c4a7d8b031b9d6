import { type ProbeEvent, probeEvent } from '../../../probe/events.ts';
import { probesRoute } from '../../api/probes.ts';
import { createDoor } from '../guard/door.ts';
import { type Lookup, lookup } from '../guard/lookup.ts';
import { Limiter } from '../limiter.ts';
import { type Limits, limits as realLimits } from '../limits.ts';
import { loopback } from './policies.ts';

type Wished = { readonly lookup?: Lookup; readonly limits?: Partial<Limits> };

/** The route as the page asks it, on a network where loopback may be reached. */
export function route(wished: Wished = {}): (request: Request) => Promise<Response> {
  const limits = { ...realLimits, ...wished.limits };
  return probesRoute({ door: createDoor(loopback, wished.lookup ?? lookup), limits }, new Limiter(limits.atOnce));
}

export function request(question: unknown, init: RequestInit = {}): Request {
  return new Request('http://localhost/api/v1/probes', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    ...init,
  });
}

/** Asks, and reads all events; each is of the form that the API is described with. */
export async function askProbes(question: unknown, wished: Wished = {}): Promise<readonly ProbeEvent[]> {
  const response = await route(wished)(request(question));
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return eventsIn(text);
}

export function eventsIn(text: string): readonly ProbeEvent[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => probeEvent.parse(JSON.parse(line)));
}

/** Of a test: `attempt stage verdict` for each stage, then how it ended. */
export function told(events: readonly ProbeEvent[], test: string): readonly string[] {
  return events.flatMap((event) => {
    if (event.kind === 'done' || event.test !== test) return [];
    if (event.kind === 'attempt') return [`${event.attempt} ${event.scheme}://${event.host}`];
    if (event.kind === 'stage') return [`${event.attempt} ${event.stage} ${event.verdict.id}`];
    return [[event.state, event.answered, event.verdict?.id].filter((part) => part != null).join(' ')];
  });
}
