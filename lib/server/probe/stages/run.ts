import 'server-only';
import type { StageName } from '../../../probe/facts.ts';
import type { Fault, Waited } from '../../../probe/fault.ts';
import type { Verdict } from '../../../probe/verdict.ts';
import type { Door } from '../guard/door.ts';
import type { ProbeUrl } from '../http/probe-url.ts';
import type { Limits } from '../limits.ts';
import type { Subject } from '../subject.ts';
import { type Found, runStage, type StageReport } from './stage.ts';

/** What all tests share. */
export type Tools = { readonly door: Door; readonly limits: Limits };

/** One test under way. */
export type Run = Tools & {
  readonly subject: Subject;
  readonly signal: AbortSignal;
  readonly tell: (report: StageReport) => void;
};

type Timed = { readonly limit: number; readonly what: Waited; readonly address?: string };

/** Runs a stage of a test for a URL. */
export function stageOf<Result>(
  { signal, tell }: Run,
  stage: StageName,
  { scheme, host }: ProbeUrl,
  { limit, what, address = host }: Timed,
  work: (signal: AbortSignal) => Promise<Found<Result>>,
  judge?: (fault: Fault) => Verdict | null,
): Promise<Result> {
  const setting = { stage, scheme, host, limit, waited: { what, address }, ...(judge && { judge }) };
  return runStage(setting, signal, tell, work);
}
