import { createStore } from 'zustand/vanilla';
import { askServer, TestTrouble } from '@/components/probe/run/ask-server.ts';
import type { Trouble } from '@/components/probe/state/probe-store.ts';
import { begun, stopped, type TestResult, withEvent } from '@/lib/probe/test-result.ts';

type Tests = {
  /** The version that was tested; null before the first test. */
  readonly version: number | null;
  readonly at: string;
  /** By the places of the endpoints. */
  readonly results: readonly TestResult[];
  readonly running: boolean;
  readonly trouble: Trouble | null;
};

/** What came of the tests that somebody ran on this page. */
export const reviewTests = createStore<Tests>()(() => ({
  version: null,
  at: '',
  results: [],
  running: false,
  trouble: null,
}));

let stopping = new AbortController();

/** Has the server test the proposal's endpoints, with the secrets that it alone has. */
export async function testProposal(route: string, version: number, count: number): Promise<void> {
  stopping.abort();
  const own = new AbortController();
  stopping = own;
  let results: readonly TestResult[] = Array.from({ length: count }, () => begun);
  reviewTests.setState({ version, at: new Date().toISOString(), results, running: true, trouble: null });
  const show = (more: Partial<Tests>) => {
    if (stopping === own) reviewTests.setState(more);
  };
  try {
    for await (const event of askServer({ version }, own.signal, `${route}/probes`)) {
      const at = Number(event.test);
      const before = results[at];
      if (before === undefined) continue;
      results = results.with(at, withEvent(before, event));
      show({ results });
    }
  } catch (error) {
    if (!(error instanceof TestTrouble)) throw error;
    if (!own.signal.aborted) show({ trouble: error.trouble });
  } finally {
    show({ results: results.map(stopped), running: false });
  }
}

export function stopTests(): void {
  stopping.abort();
}
