import 'server-only';
import type { Waited } from '../../../probe/fault.ts';
import { NetworkError } from './network-error.ts';

/** Gives work a signal that ends it after `milliseconds`, as one that waited for `what` in vain. */
export async function within<Result>(
  milliseconds: number,
  waited: { readonly what: Waited; readonly address: string },
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const timeout = new AbortController();
  const fault = { kind: 'timeout', ...waited, seconds: milliseconds / 1000 } as const;
  const timer = setTimeout(() => timeout.abort(new NetworkError(fault)), milliseconds);
  try {
    return await work(AbortSignal.any([signal, timeout.signal]));
  } finally {
    clearTimeout(timer);
  }
}

/** The promise, or the signal's reason if that comes first: for what cannot be called back. */
export async function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
