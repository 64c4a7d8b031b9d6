import 'server-only';
import type { TlsFacts } from '../../../probe/facts.ts';
import type { Fault } from '../../../probe/fault.ts';
import { type Asked, statusWords } from '../../../probe/judge/asked.ts';
import { faultVerdict } from '../../../probe/judge/fault.ts';
import type { Verdict } from '../../../probe/verdict.ts';
import type { Authorize } from '../http/answer.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Followed } from '../http/follow.ts';
import { type ProbeUrl, shownUrl } from '../http/probe-url.ts';
import { NetworkError } from '../network/network-error.ts';
import type { Run } from './run.ts';

/** A test whose connection stands, so that it can ask. */
export type Asking = {
  readonly run: Run;
  readonly exchange: Exchange;
  /** Where the API's root is, in the scheme that is spoken. */
  readonly root: ProbeUrl;
  readonly tls: TlsFacts | null;
  /** Whether TLS is spoken where http was. */
  readonly speaksTls: (url: ProbeUrl, signal: AbortSignal) => Promise<boolean>;
};

const accepts = {
  api: '*/*',
  manifest: [
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    '*/*',
  ].join(', '),
};

export async function send(
  asking: Asking,
  method: 'GET' | 'HEAD',
  url: ProbeUrl,
  what: keyof typeof accepts,
  authorize: Authorize,
  signal: AbortSignal,
): Promise<Followed> {
  const { exchange, speaksTls } = asking;
  try {
    const followed = await exchange.send({ method, url, accept: accepts[what], form: null }, authorize, signal);
    // An answer to HEAD brings no words of what is wrong.
    const isOdd = url.scheme === 'http' && method === 'HEAD' && followed.answer.status === 400;
    if (isOdd && (await speaksTls(url, signal))) {
      throw new NetworkError({ kind: 'https-wanted', log: statusWords(askedBy(asking, method), 400) });
    }
    return followed;
  } catch (error) {
    if (!(error instanceof NetworkError) || !(await isHangUp(error, url, speaksTls, signal))) throw error;
    throw new NetworkError({ kind: 'https-wanted', log: faultVerdict(error.fault, url.host).log });
  }
}

/** Servers that want TLS often just hang up. */
async function isHangUp(
  { fault }: NetworkError,
  url: ProbeUrl,
  speaksTls: Asking['speaksTls'],
  signal: AbortSignal,
): Promise<boolean> {
  if (url.scheme === 'https') return false;
  const isMute = fault.kind === 'closed' || (fault.kind === 'not-http' && !fault.tls);
  return isMute && (await speaksTls(url, signal));
}

/** A fault once TLS stands: an alert for the want of a client certificate comes only now in TLS 1.3. */
export function judgeWhenAsking({ tls, root }: Asking): (fault: Fault) => Verdict {
  return (fault) =>
    faultVerdict(
      fault.kind === 'tls-alert' ? { ...fault, clientCertificate: tls?.clientCertificate ?? null } : fault,
      root.host,
    );
}

/** containerd's own request, for its words. */
export function askedBy({ run, root }: Asking, method = 'HEAD'): Asked {
  const { image, isOld } = run.subject;
  return { host: root.host, method, url: image?.url ?? shownUrl(root), object: image?.object ?? 'latest', isOld };
}
