import type { FailureCause } from '../hosts/asked-host.ts';
import type { PullNote } from '../plan.ts';

/** What a pull that ends before any request is to be told with. */
export function noteOfFailure(cause: FailureCause, registry: string, fails: string): PullNote {
  const common = { attempt: null, paths: cause.sources };
  if (cause.kind === 'endpoint-not-a-url') {
    return { ...common, id: cause.kind, words: 'endpoint-refused', values: { registry, reason: fails } };
  }
  if (cause.kind === 'tls-pair') {
    return { ...common, id: cause.kind, words: 'tls-pair', values: { registry, host: cause.host } };
  }
  const values = { registry, host: cause.host, file: cause.file };
  return { ...common, id: cause.kind, words: 'tls-file-missing', values };
}
