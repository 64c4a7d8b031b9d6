import 'server-only';
import { createTranslator } from 'use-intl/core';
import { catalog } from '../../../messages/catalog.ts';
import type { Locale } from '../../../messages/locale.ts';
import { valuesIn } from '../../../messages/values-in.ts';
import type { ProbeEvent } from '../../probe/events.ts';
import { failure, type Verdict } from '../../probe/verdict.ts';
import { countedInQueue, countVerdict } from '../metrics/count-probes.ts';
import { log } from '../request/log.ts';
import type { Limiter } from './limiter.ts';
import type { PlannedTest } from './planned/planned-test.ts';
import { runTest, type TestEnd } from './run-test.ts';
import type { Tools } from './stages/run.ts';

export type TestRun = {
  readonly tests: readonly PlannedTest[];
  /** Of the containerd that is played. */
  readonly major: number;
  readonly locale: Locale;
  readonly tools: Tools;
  readonly limiter: Limiter;
};

/** Runs the tests of one request, as many at a time as the limiter lets, and tells all that comes of them. */
export async function runTests(run: TestRun, emit: (event: ProbeEvent) => void, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  const owner = {};
  const inWords = verdictWords(run.locale);
  const runOne = async (test: PlannedTest) => {
    const begin = performance.now();
    const end = await runSafely(test, run, signal, (report) => {
      if (report.kind === 'attempt') return emit({ ...report, test: test.id });
      const { verdict, ...stage } = report;
      countVerdict(verdict);
      return emit({ ...stage, test: test.id, verdict: inWords(verdict) });
    });
    const { state, answered, verdict } = end;
    emit({ kind: 'end', test: test.id, state, answered, verdict: verdict && inWords(verdict), ms: since(begin) });
  };
  const inTurn = (task: () => Promise<void>) => run.limiter.run(owner, signal, task);
  await Promise.all(run.tests.map((test) => countedInQueue(inTurn, () => runOne(test))));
  emit({ kind: 'done', ms: since(start) });
  log.info({ tests: run.tests.length, ms: since(start) }, 'endpoints were tested');
}

/** A fault of ours ends the one test, and no other. */
async function runSafely(
  test: PlannedTest,
  { major, tools }: TestRun,
  signal: AbortSignal,
  tell: Parameters<typeof runTest>[4],
): Promise<TestEnd> {
  try {
    return await runTest(test, major, tools, signal, tell);
  } catch (error) {
    if (signal.aborted) throw error;
    // Its message may quote what was asked.
    log.error({ stack: error instanceof Error ? error.stack?.replace(/^.*\n/, '') : null }, 'a test broke off');
    const code = error instanceof Error ? error.name : 'Error';
    return { state: 'fails', answered: null, verdict: failure('unexpected', { code }) };
  }
}

function verdictWords(locale: Locale) {
  const messages = catalog[locale];
  const words = createTranslator({ locale, messages, namespace: 'probe' });
  return (verdict: Verdict) => {
    const values = valuesIn(locale, verdict.values);
    const todo = isKeyOf(messages.probe.todo, verdict.id) ? words(`todo.${verdict.id}`, values) : null;
    return { ...verdict, values: { ...verdict.values }, says: words(`says.${verdict.id}`, values), todo };
  };
}

function isKeyOf<Known extends object>(known: Known, key: string): key is keyof Known & string {
  return Object.hasOwn(known, key);
}

function since(start: number): number {
  return Math.round(performance.now() - start);
}
