import type { StoreApi } from 'zustand/vanilla';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { doneInSlices } from '@/components/slices/done-in-slices.ts';
import { begun, stopped } from '@/lib/probe/test-result.ts';
import { type Build, type TestedNode, type TestSubject, testKey } from '@/lib/pull/index.ts';
import { type Probes, probesOf } from '../state/probe-store.ts';
import { askServer, TestTrouble } from './ask-server.ts';
import { batchesOf } from './batches.ts';
import { changeTests, inPieces, withResult } from './change-tests.ts';
import { catchUp, followDocument } from './follow-document.ts';
import { gather } from './gather.ts';
import { creatingQuestions } from './question.ts';
import { type TestedState, testedNode } from './tested-node.ts';

/** A test that is asked for; `text` is what the endpoint is. */
export type Wanted = { readonly id: string; readonly subject: TestSubject; readonly text: string | null };

type Asked<Item> = {
  /** The document as it stands. */
  readonly state: TestedState;
  readonly build: Build;
  readonly items: readonly Item[];
  readonly wanted: (item: Item) => Wanted;
};

let runs = 0;

/** Runs tests, and keeps what comes of them. Those that run already are left to it. */
export async function runTests<Item>(editor: EditorStore, asked: Asked<Item>): Promise<void> {
  const { state, build } = asked;
  const store = probesOf(editor);
  const stopping = new AbortController();
  const { signal } = stopping;
  runs += 1;
  const run = { id: runs, total: asked.items.length, ended: 0, stop: () => stopping.abort() };
  followDocument(editor);
  const tests: Wanted[] = [];
  try {
    if (!(await begin(store, run, asked, tests, signal)) || tests.length === 0) return;
    const node = await testedNode(editor, state, build, signal);
    if (node === null || !(await rememberKeys(store, tests, node, signal))) return;
    catchUp(editor, state.accepted);
    const questionOf = await doneInSlices(creatingQuestions(state, build, node), signal, 'user-visible');
    if (questionOf === null) return;
    for (const batch of batchesOf(tests, node)) {
      const events = askServer(questionOf(batch.map(({ subject }) => subject)), signal);
      await gather(
        store,
        run.id,
        batch.map(({ id }) => id),
        events,
      );
    }
  } catch (error) {
    if (!(error instanceof TestTrouble)) throw error;
    if (!signal.aborted) store.setState({ trouble: error.trouble });
  } finally {
    await end(store, tests);
    store.setState(({ runs: all }) => ({ runs: all.filter((each) => each.id !== run.id) }));
  }
}

/** Tells that they run, and which; false where that was called off. */
async function begin<Item>(
  store: StoreApi<Probes>,
  run: Probes['runs'][number],
  { items, wanted, build }: Asked<Item>,
  tests: Wanted[],
  signal: AbortSignal,
): Promise<boolean> {
  const at = new Date().toISOString();
  const steps = inPieces(items, wanted, (piece) => {
    const { tested } = store.getState();
    const others = piece.filter(({ id }) => tested.get(id)?.result.state !== 'running');
    if (others.length === 0) return;
    const isFirst = tests.length === 0;
    tests.push(...others);
    store.setState(({ stale, runs: all, trouble }) => ({
      tested: tested.with(
        others.map(({ id, subject, text }) => [id, { subject, text, build, result: begun, at, key: null }]),
      ),
      stale: without(stale, others),
      runs: isFirst ? [...all, run] : all,
      trouble: isFirst ? null : trouble,
    }));
  });
  if ((await doneInSlices(steps, signal, 'user-visible')) === null) return false;
  if (tests.length < items.length) {
    store.setState(({ runs: all }) => ({
      runs: all.map((each) => (each.id === run.id ? { ...each, total: tests.length } : each)),
    }));
  }
  return true;
}

function without(stale: Probes['stale'], tests: readonly Wanted[]): Probes['stale'] {
  if (!tests.some(({ id }) => stale.has(id))) return stale;
  const rest = new Set(stale);
  for (const { id } of tests) rest.delete(id);
  return rest;
}

/** Keeps what each test depends on; false where that was called off. */
async function rememberKeys(
  store: StoreApi<Probes>,
  tests: readonly Wanted[],
  node: TestedNode,
  signal: AbortSignal,
): Promise<boolean> {
  const steps = inPieces(
    tests,
    ({ id, subject }) => [id, testKey(subject, node)] as const,
    (keys) => changeTests(store, keys, (test, key) => ({ ...test, key })),
  );
  return (await doneInSlices(steps, signal, 'user-visible')) !== null;
}

/** Where the server told no end, none comes any more. */
async function end(store: StoreApi<Probes>, tests: readonly Wanted[]): Promise<void> {
  const steps = inPieces(
    tests,
    ({ id }) => [id, null] as const,
    (piece) => changeTests(store, piece, withResult(stopped)),
  );
  await doneInSlices(steps, new AbortController().signal, 'user-visible');
}
