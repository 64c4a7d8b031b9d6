import { hideSecrets } from '@/lib/document/index.ts';
import { outcomeState, type TestResult, tellingVerdict } from '@/lib/probe/test-result.ts';
import { mostAttached, type ProbeResults } from '@/lib/profile/answers.ts';

/** A test, by the host that it asked. */
export type HostTest = { readonly host: string; readonly result: TestResult };

type Attached = ProbeResults['tests'][number];

const gravity: readonly Attached['state'][] = ['fails', 'warnings', 'works', 'not-asked'];

/** What is kept of tests with a proposal: those that came to an end, and of too many the gravest. */
export function resultsToAttach(at: string, tests: readonly HostTest[]): ProbeResults | null {
  const ended = tests.flatMap(({ host, result }): Attached[] => {
    const state = gravity.find((each) => each === outcomeState(result));
    if (state === undefined) return [];
    const verdict = tellingVerdict(result);
    const says = verdict && hideSecrets(verdict.says).slice(0, 2_000);
    return [{ host: hideSecrets(host).slice(0, 4_096), state, verdict: verdict?.id ?? null, says }];
  });
  if (ended.length === 0) return null;
  return { at, tests: ended.length > mostAttached ? gravest(ended) : ended };
}

function gravest(tests: readonly Attached[]): Attached[] {
  return tests
    .toSorted((one, other) => gravity.indexOf(one.state) - gravity.indexOf(other.state))
    .slice(0, mostAttached);
}
