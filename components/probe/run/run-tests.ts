import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { doneInSlices } from '@/components/slices/done-in-slices.ts';
import { begun, stopped } from '@/lib/probe/test-result.ts';
import { type Build, type TestedNode, type TestSubject, testKey } from '@/lib/pull/index.ts';
import { mapping } from '@/lib/steps/index.ts';
import { probesOf, type Tested } from '../state/probe-store.ts';
import { askServer, TestTrouble } from './ask-server.ts';
import { batchesOf } from './batches.ts';
import { followDocument, lookAgain } from './follow-document.ts';
import { gather } from './gather.ts';
import { probesQuestion } from './question.ts';
import { testedNode } from './tested-node.ts';

/** A test that is asked for; `text` is what the endpoint is. */
export type Wanted = { readonly id: string; readonly subject: TestSubject; readonly text: string | null };

let runs = 0;

/** Runs tests for the document as it stands, and keeps what comes of them. Those that run already are left to it. */
export async function runTests(editor: EditorStore, build: Build, wanted: readonly Wanted[]): Promise<void> {
  const store = probesOf(editor);
  const before = store.getState().tested;
  const tests = wanted.filter(({ id }) => before.get(id)?.result.state !== 'running');
  editor.getState().settle();
  if (tests.length === 0 || !editor.getState().reading.accepted) return;
  const { accepted, target } = editor.getState();
  const stopping = new AbortController();
  runs += 1;
  const run = { id: runs, total: tests.length, ended: 0, stop: () => stopping.abort() };
  const at = new Date().toISOString();
  const begin = tests.map(({ id, subject, text }): [string, Tested] => [
    id,
    { subject, text, build, result: begun, at, key: null },
  ]);
  const ids = new Set(tests.map(({ id }) => id));
  store.setState(({ tested, runs: others, stale }) => ({
    tested: new Map([...tested, ...begin]),
    stale: new Set([...stale].filter((id) => !ids.has(id))),
    runs: [...others, run],
    trouble: null,
  }));
  try {
    const node = await testedNode(editor, build);
    if (!(await rememberKeys(editor, tests, node, stopping.signal))) return;
    followDocument(editor);
    if (editor.getState().accepted !== accepted) lookAgain(editor);
    for (const batch of batchesOf(tests, node)) {
      const question = probesQuestion(
        { accepted, target },
        build,
        batch.map(({ subject }) => subject),
        node,
      );
      const events = askServer(question, stopping.signal);
      await gather(
        store,
        run.id,
        batch.map(({ id }) => id),
        events,
      );
    }
  } catch (error) {
    if (!(error instanceof TestTrouble)) throw error;
    if (!stopping.signal.aborted) store.setState({ trouble: error.trouble });
  } finally {
    store.setState(({ tested, runs: all }) => ({
      tested: new Map(
        [...tested].map(([id, test]) => [id, ids.has(id) ? { ...test, result: stopped(test.result) } : test]),
      ),
      runs: all.filter((each) => each.id !== run.id),
    }));
  }
}

/** Keeps what each test depends on; false where that was called off. */
async function rememberKeys(
  editor: EditorStore,
  tests: readonly Wanted[],
  node: TestedNode,
  signal: AbortSignal,
): Promise<boolean> {
  const steps = mapping(tests, ({ id, subject }) => [id, testKey(subject, node)] as const);
  const keys = await doneInSlices(steps, signal);
  if (keys === null) return false;
  probesOf(editor).setState(({ tested }) => {
    const next = new Map(tested);
    for (const [id, key] of keys) {
      const test = tested.get(id);
      if (test) next.set(id, { ...test, key });
    }
    return { tested: next };
  });
  return true;
}
