import 'server-only';
import { endsPull, pullFailure, sparesBlobs } from '../../probe/judge/pull.ts';
import { ok, type Severity, type Verdict } from '../../probe/verdict.ts';
import type { PlannedTest, PulledHost } from './planned/planned-test.ts';
import { runAttempt } from './run-attempt.ts';
import type { Tools } from './stages/run.ts';
import type { StageReport } from './stages/stage.ts';
import type { Subject } from './subject.ts';

/** What a test tells while it runs. */
export type TestReport =
  | { readonly kind: 'attempt'; readonly attempt: number; readonly host: string; readonly scheme: 'http' | 'https' }
  | ({ readonly kind: 'stage'; readonly attempt: number } & StageReport);

export type TestEnd = {
  readonly state: 'works' | 'warnings' | 'fails' | 'not-asked';
  readonly answered: number | null;
  readonly verdict: Verdict | null;
};

type Tell = (report: TestReport) => void;

/** Runs a test to its end. */
export async function runTest(
  test: PlannedTest,
  major: number,
  tools: Tools,
  signal: AbortSignal,
  tell: Tell,
): Promise<TestEnd> {
  if (test.kind === 'nothing') return { state: 'not-asked', answered: null, verdict: test.verdict };
  if (test.kind === 'pull') return tryPull(test.name, test.hosts, major, tools, signal, tell);
  const { severity } = await testHost(test.subject, 0, tools, signal, tell);
  return { state: stateOf(severity), answered: null, verdict: null };
}

/** Asks one host after the other until one has the image, as containerd does. */
async function tryPull(
  name: string,
  hosts: readonly PulledHost[],
  major: number,
  tools: Tools,
  signal: AbortSignal,
  tell: Tell,
): Promise<TestEnd> {
  const failed: Verdict[] = [];
  let worst: Severity = 'ok';
  for (const [attempt, { subject, isBlob }] of hosts.entries()) {
    if (isBlob && sparesBlobs(failed, major)) break;
    const { failure, severity } = await testHost(subject, attempt, tools, signal, tell);
    if (failure === null) {
      const verdict = ok('pull-answered', { host: hostOf(subject), number: attempt + 1 });
      return { state: worst === 'ok' ? stateOf(severity) : 'warnings', answered: attempt, verdict };
    }
    failed.push(failure);
    // That a mirror has not got an image is how mirrors are.
    if (failure.id !== 'image-not-found') worst = 'warning';
    if (endsPull(failure)) break;
  }
  return { state: 'fails', answered: null, verdict: pullFailure(name, failed, major) };
}

async function testHost(subject: Subject, attempt: number, tools: Tools, signal: AbortSignal, tell: Tell) {
  const severities: Severity[] = [];
  tell({ kind: 'attempt', attempt, host: hostOf(subject), scheme: schemeOf(subject) });
  const failure = await runAttempt(subject, tools, signal, (report) => {
    severities.push(report.verdict.severity);
    tell({ kind: 'stage', attempt, ...report });
  });
  return { failure, severity: worstOf(severities) };
}

function worstOf(severities: readonly Severity[]): Severity {
  if (severities.includes('failure')) return 'failure';
  return severities.includes('warning') ? 'warning' : 'ok';
}

function stateOf(severity: Severity): TestEnd['state'] {
  return severity === 'ok' ? 'works' : severity === 'warning' ? 'warnings' : 'fails';
}

function schemeOf({ root }: Subject): 'http' | 'https' {
  return root.startsWith('https:') ? 'https' : 'http';
}

/** As it is asked, with the port. */
function hostOf({ root }: Subject): string {
  return /^\w+:\/\/([^/?#]*)/.exec(root)?.[1] ?? '';
}
