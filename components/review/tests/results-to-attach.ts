import type { ShownEndpoint } from '@/lib/dossier/index.ts';
import { outcomeState, type TestResult, type ToldVerdict, tellingVerdict } from '@/lib/probe/test-result.ts';
import type { ProbeResults } from '@/lib/profile/answers.ts';

/** What is kept of tests with a proposal: those that came to an end, by their hosts. */
export function resultsToAttach(
  at: string,
  endpoints: readonly ShownEndpoint[],
  results: readonly TestResult[],
  says: (verdict: ToldVerdict) => string,
): ProbeResults | null {
  const tests = results.flatMap((result, index): ProbeResults['tests'] => {
    const state = outcomeState(result);
    if (state !== 'works' && state !== 'warnings' && state !== 'fails' && state !== 'not-asked') return [];
    const { mirror, text } = endpoints[index] ?? { mirror: '', text: null };
    const verdict = tellingVerdict(result);
    return [
      { host: text ?? mirror, state, verdict: verdict?.id ?? null, says: verdict && says(verdict).slice(0, 2_000) },
    ];
  });
  return tests.length === 0 ? null : { at, tests };
}
