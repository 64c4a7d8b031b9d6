import 'server-only';
import type { Socket } from 'node:net';
import type { Limits } from '../limits.ts';
import type { Authorize, HttpRequest } from './answer.ts';
import { ask } from './ask.ts';
import { type Followed, follow } from './follow.ts';
import type { ProbeUrl } from './probe-url.ts';
import { type Open, Session } from './session.ts';

/** Makes the requests of one test, over connections that it opens and closes. */
export type Exchange = {
  readonly send: (request: HttpRequest, authorize: Authorize, signal: AbortSignal) => Promise<Followed>;
  readonly adopt: (url: ProbeUrl, socket: Socket) => void;
  readonly close: () => Promise<void>;
};

export function createExchange(open: Open, limits: Limits, signal: AbortSignal): Exchange {
  const session = new Session(open, signal);
  return {
    send: (request, authorize, inTime) =>
      follow(request, authorize, limits.redirects, (hop, authorization) =>
        ask(session.clientFor(hop.url), hop, authorization, limits.bytes, inTime),
      ),
    adopt: (url, socket) => session.adopt(url, socket),
    close: () => session.close(),
  };
}
