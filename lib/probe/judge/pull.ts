import { failure, type Verdict } from '../verdict.ts';

/** How far a host got: containerd 2 reports the first that got furthest. */
const ranks = { unreached: 1, missing: 2, status: 3 } as const;

/** What a pull fails with, when every host has: which one of the errors is in containerd's log. */
export function pullFailure(name: string, verdicts: readonly Verdict[], major: number): Verdict {
  const decisive = major >= 2 ? furthest(verdicts) : verdicts.find((verdict) => rankOf(verdict) !== ranks.missing);
  const log = decisive === undefined ? `${name}: not found` : decisive.log;
  return failure('pull-fails', {}, log && `failed to resolve reference "${name}": ${log}`);
}

/** After this containerd asks nobody else: it takes the image for found, or the answer for nonsense. */
export function endsPull({ id, values }: Verdict): boolean {
  return id === 'web-page' || (id === 'unexpected-status' && Number(values.status) < 400);
}

/** Whether a digest is not asked for among the blobs any more; containerd 1 asks in any case. */
export function sparesBlobs(verdicts: readonly Verdict[], major: number): boolean {
  return major >= 2 && verdicts.some((verdict) => rankOf(verdict) === ranks.status);
}

function furthest(verdicts: readonly Verdict[]): Verdict | undefined {
  const most = Math.max(...verdicts.map(rankOf));
  return verdicts.find((verdict) => rankOf(verdict) === most);
}

function rankOf({ id, log }: Verdict): number {
  if (id === 'image-not-found') return ranks.missing;
  const isStatus = /^(?:unexpected status from (?:HEAD|GET) request|pulling from host )/.test(log ?? '');
  return isStatus ? ranks.status : ranks.unreached;
}
