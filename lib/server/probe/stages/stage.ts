import 'server-only';
import type { Facts, StageName } from '../../../probe/facts.ts';
import type { Fault, Waited } from '../../../probe/fault.ts';
import { faultVerdict } from '../../../probe/judge/fault.ts';
import type { Verdict } from '../../../probe/verdict.ts';
import { NetworkError } from '../network/network-error.ts';
import { within } from '../network/within.ts';

export type StageReport = {
  readonly stage: StageName;
  readonly scheme: 'http' | 'https';
  readonly verdict: Verdict;
  readonly facts: Facts | null;
  readonly ms: number;
};

/** What a stage hands on, and what it tells; without a verdict it tells nothing unless it fails. */
export type Found<Result> = {
  readonly result: Result;
  readonly verdict: Verdict | null;
  readonly facts: Facts | null;
};

export type StageSetting = {
  readonly stage: StageName;
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly limit: number;
  readonly waited: { readonly what: Waited; readonly address: string };
  /** What a fault means here, where that is not the usual. */
  readonly judge?: (fault: Fault) => Verdict | null;
};

/** Ends a test: what went wrong has been told. */
export class StageEnded extends Error {
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super(verdict.id);
    this.verdict = verdict;
  }
}

/** Does the work of one stage in its time, and tells what came of it. */
export async function runStage<Result>(
  { stage, scheme, host, limit, waited, judge }: StageSetting,
  signal: AbortSignal,
  tell: (report: StageReport) => void,
  work: (signal: AbortSignal) => Promise<Found<Result>>,
): Promise<Result> {
  const start = performance.now();
  const report = (verdict: Verdict, facts: Facts | null) => {
    tell({ stage, scheme, verdict, facts, ms: Math.round(performance.now() - start) });
    if (verdict.severity === 'failure') throw new StageEnded(verdict);
  };
  let found: Found<Result>;
  try {
    found = await within(limit, waited, signal, work);
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const verdict = judge?.(error.fault) ?? faultVerdict(error.fault, host);
    report(verdict, null);
    throw new StageEnded(verdict);
  }
  if (found.verdict !== null) report(found.verdict, found.facts);
  return found.result;
}
