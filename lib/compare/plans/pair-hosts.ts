import type { Attempt } from '../../pull/index.ts';

/** A host that is asked on both sides, by the request of each; `fromAt` is its place on the first. */
export type HostPair = { readonly from: Attempt; readonly to: Attempt; readonly fromAt: number };

type PairedHosts = {
  readonly ended: readonly Attempt[];
  readonly begun: readonly Attempt[];
  /** In the order of the second side. */
  readonly both: readonly HostPair[];
};

/** Holds the hosts of two plans against each other; one that is asked several times, as often as both do. */
export function pairHosts(from: readonly Attempt[], to: readonly Attempt[]): PairedHosts {
  const left = new Map(from.map((attempt, index) => [index, attempt]));
  const begun: Attempt[] = [];
  const both: HostPair[] = [];
  for (const attempt of to) {
    const found = [...left].find(([, { host }]) => host === attempt.host);
    if (found === undefined) {
      begun.push(attempt);
      continue;
    }
    const [fromAt, before] = found;
    left.delete(fromAt);
    both.push({ from: before, to: attempt, fromAt });
  }
  return { ended: [...left.values()], begun, both };
}
