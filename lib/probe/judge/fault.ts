import type { Fault } from '../fault.ts';
import { failure, type Verdict } from '../verdict.ts';
import { certificateVerdict } from './certificate.ts';
import { alertVerdict } from './tls-alert.ts';

/** What went wrong on the way to `host`, as a verdict with containerd's words. */
export function faultVerdict(fault: Fault, host: string): Verdict {
  switch (fault.kind) {
    case 'address-refused':
      return failure(fault.kind, { host: fault.host, address: fault.address, reason: inMessages(fault.reason) });
    case 'port-refused':
      return failure(fault.kind, { host: fault.host, port: String(fault.port) });
    case 'odd-notation':
      return failure(fault.kind, { host: fault.host, address: fault.address }, noSuchHost(fault.host));
    case 'no-such-name':
      return failure(fault.kind, { host: fault.host }, noSuchHost(fault.host));
    case 'name-server':
      return failure(fault.kind, { host: fault.host }, `${lookUp(fault.host)}: server misbehaving`);
    case 'connection-refused':
      return failure(fault.kind, { address: pairOf(fault) }, `dial tcp ${pairOf(fault)}: connect: connection refused`);
    case 'unreachable':
      return failure(fault.kind, { address: pairOf(fault) }, `dial tcp ${pairOf(fault)}: connect: no route to host`);
    case 'timeout':
      return timeoutVerdict(fault);
    case 'closed':
      return failure(fault.kind, { host }, fault.reset ? 'connection reset by peer' : 'EOF');
    case 'tls-file':
      return failure(fault.kind, { file: fault.file, problem: inMessages(fault.problem) }, fault.words);
    case 'not-tls':
      return fault.http
        ? failure('http-on-https', { host }, 'http: server gave HTTP response to HTTPS client')
        : failure('not-tls', { host }, 'tls: first record does not look like a TLS handshake');
    case 'tls-alert':
      return alertVerdict(fault, host);
    case 'tls-failed':
      return failure(fault.kind, { host, reason: fault.reason });
    case 'certificate':
      return certificateVerdict(fault.problem, host);
    case 'https-wanted':
      return failure('https-on-http', { host }, fault.log);
    case 'not-http':
      return fault.tls
        ? failure('https-on-http', { host }, 'net/http: HTTP/1.x transport connection broken: malformed HTTP response')
        : failure('not-http', { host }, 'malformed HTTP response');
    case 'too-many-redirects':
      return failure('redirect-loop', { url: fault.url, limit: String(fault.limit) }, 'stopped after 10 redirects');
    case 'redirect-scheme':
      return failure(fault.kind, { scheme: fault.scheme }, `unsupported protocol scheme "${fault.scheme}"`);
    case 'redirect':
      return redirectVerdict(fault);
    case 'login-redirect':
      return failure(fault.kind, { host: fault.host });
    case 'unsendable':
      return failure(fault.kind, { reason: fault.reason }, fault.reason);
    case 'unexpected':
      return failure(fault.kind, { code: fault.code });
  }
}

function timeoutVerdict({ what, address, seconds }: Extract<Fault, { kind: 'timeout' }>): Verdict {
  const log = {
    name: `${lookUp(address)}: i/o timeout`,
    connection: `dial tcp ${address}: i/o timeout`,
    tls: 'net/http: TLS handshake timeout',
    answer: 'net/http: timeout awaiting response headers',
    all: null,
  }[what];
  return failure(`timeout-${what}`, { address, seconds: String(seconds) }, log);
}

function redirectVerdict({ host, cause }: Extract<Fault, { kind: 'redirect' }>): Verdict {
  if (cause.kind === 'address-refused') {
    return failure('redirect-refused', { host, address: cause.address, reason: inMessages(cause.reason) });
  }
  if (cause.kind === 'port-refused') return failure('redirect-refused', { host, address: host, reason: 'port' });
  const { log, id } = faultVerdict(cause, host);
  return failure('redirect-failed', { host, cause: inMessages(id) }, log);
}

/** Messages select by names without hyphens. */
export function inMessages(name: string): string {
  return name.replaceAll('-', '_');
}

function pairOf({ address, port }: { readonly address: string; readonly port: number }): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

function noSuchHost(host: string): string {
  return `${lookUp(host)}: no such host`;
}

/** Go says there which name server it asked. */
function lookUp(host: string): string {
  return `dial tcp: lookup ${host} on …`;
}
