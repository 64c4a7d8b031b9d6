import 'server-only';
import { httpError } from '../probe/http/http-error.ts';
import { type ProbeUrl, probeUrl } from '../probe/http/probe-url.ts';
import { Session } from '../probe/http/session.ts';
import { NetworkError } from '../probe/network/network-error.ts';
import { openConnection } from '../probe/network/open-connection.ts';
import { noTls } from '../probe/network/tls-material.ts';
import { within } from '../probe/network/within.ts';
import type { Tools } from '../probe/stages/run.ts';
import { signature } from './signature.ts';

export type Letter = {
  readonly id: string;
  readonly event: string;
  readonly body: string;
  readonly url: string;
  readonly secret: string;
};

/** Null where the other side has taken it; else why not, in a word that quotes nothing of the URL or of its answer. */
export type Failure = string | null;

/** Sends one notice, through the door that guards all requests to addresses that somebody typed. Follows no redirect. */
export async function send(letter: Letter, tools: Tools): Promise<Failure> {
  const calledOff = new AbortController();
  const open = (url: ProbeUrl, signal: AbortSignal) => openConnection(url, { ...tools, material: noTls }, signal);
  const session = new Session(open, calledOff.signal);
  try {
    const url = probeUrl(letter.url);
    const waited = { what: 'all', address: url.host } as const;
    const status = await within(tools.limits.whole, waited, calledOff.signal, (signal) =>
      post(session, url, letter, signal),
    );
    return status >= 200 && status < 300 ? null : `status-${status}`;
  } catch (error) {
    if (error instanceof NetworkError) return error.fault.kind;
    throw error;
  } finally {
    calledOff.abort();
    await session.close();
  }
}

async function post(session: Session, url: ProbeUrl, letter: Letter, signal: AbortSignal): Promise<number> {
  try {
    const answer = await session.clientFor(url).request({
      method: 'POST',
      path: url.target,
      headers: {
        host: url.host,
        'user-agent': 'portolan',
        'content-type': 'application/json',
        'portolan-event': letter.event,
        'portolan-delivery': letter.id,
        'portolan-signature': signature(letter.secret, letter.body, Date.now()),
      },
      body: letter.body,
      signal,
    });
    // Nobody reads what it says: the connection is closed with the session.
    answer.body.on('error', () => {}).destroy();
    return answer.statusCode;
  } catch (error) {
    throw httpError(error, signal);
  }
}
