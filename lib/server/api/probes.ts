import 'server-only';
import { readNode } from '../../api/index.ts';
import { loadRegexp } from '../../go/regexp/index.ts';
import type { ProbeEvent } from '../../probe/events.ts';
import { eventStream } from '../probe/event-stream.ts';
import { Limiter } from '../probe/limiter.ts';
import { limits } from '../probe/limits.ts';
import { playNode } from '../probe/planned/node.ts';
import { planTests } from '../probe/planned/plan-tests.ts';
import { endpointsOf } from '../probe/planned/planned-test.ts';
import { runTests } from '../probe/run-tests.ts';
import type { Tools } from '../probe/stages/run.ts';
import { systemTools } from '../probe/system-tools.ts';
import { problem } from '../request/problem.ts';
import { settings } from '../settings/settings.ts';
import { nodeProblem } from './node-problem.ts';
import { type Asked, postRoute } from './post-route.ts';
import { mostBytes, mostEndpoints, type ProbesQuestion, probesQuestion } from './questions.ts';

const headers = {
  'Content-Type': 'application/x-ndjson',
  // Whatever stands between would hold the lines back to compress them.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

/** `POST /api/v1/probes`: tests endpoints and pulls for real, and tells what comes of them line by line. */
export function probesRoute(tools: Tools, limiter: Limiter): (request: Request) => Promise<Response> {
  return postRoute(probesQuestion, mostBytes, probing(tools, limiter));
}

export type Probing = (asked: Asked<ProbesQuestion>) => Promise<Response>;

function probing(tools: Tools, limiter: Limiter): Probing {
  return async ({ question, locale, signal }) => {
    const node = readNode(question, await loadRegexp());
    if (!node.ok) return nodeProblem(node.error, locale);
    const played = playNode(node.setting, question.tlsFiles ?? {});
    const tests = planTests(question, played);
    const endpoints = tests.reduce((sum, test) => sum + endpointsOf(test), 0);
    if (endpoints > mostEndpoints) {
      const detail = `The question comes to ${endpoints} endpoints; ${mostEndpoints} are answered at a time.`;
      return problem(422, 'Too many endpoints', detail, { endpoints });
    }
    const run = { tests, major: played.major, locale, tools, limiter };
    const stream = eventStream<ProbeEvent>(signal, (emit, either) => runTests(run, emit, either));
    return new Response(stream, { headers });
  };
}

/** With the real network, under the policy that the environment sets. */
export function systemProbesRoute(): (request: Request) => Promise<Response> {
  let route: ReturnType<typeof probesRoute> | null = null;
  return (request) => {
    route ??= postRoute(probesQuestion, mostBytes, systemProbing());
    return route(request);
  };
}

let system: Probing | null = null;

/** Answers to questions that the server makes itself. */
export function systemProbing(): Probing {
  system ??= probing(systemTools(settings()), new Limiter(limits.atOnce));
  return system;
}
