import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { typingRest } from '@/components/slices/at-rest.ts';
import { doneInSlices } from '@/components/slices/done-in-slices.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import { type Build, type TestedNode, type TestSubject, testKey } from '@/lib/pull/index.ts';
import { mapping } from '@/lib/steps/index.ts';
import { probesOf, type Tested } from '../state/probe-store.ts';
import { testedNode } from './tested-node.ts';

/** What is to be looked at again soon, or is being looked at. */
const looking = new WeakMap<EditorStore, { stop: () => void }>();

const followed = new WeakSet<EditorStore>();

/** Finds after each edit where tested endpoints stand now, and which tests it has outdated. */
export function followDocument(editor: EditorStore): void {
  if (followed.has(editor)) return;
  followed.add(editor);
  editor.subscribe((state, before) => {
    if (state.accepted !== before.accepted) move(editor);
    if (state.accepted !== before.accepted || state.nodeFiles !== before.nodeFiles) lookAgain(editor);
  });
  tlsFilesOf(editor).store.subscribe(() => lookAgain(editor));
}

/** What is edited next is then known by the place where it was tested. */
function move(editor: EditorStore): void {
  const store = probesOf(editor);
  const { tested } = store.getState();
  const { mirrors } = editor.getState().accepted.model;
  const moved = [...tested].flatMap(([id, test]): [string, Tested][] => {
    const { subject, text } = test;
    if (subject.kind === 'pull') return [];
    const now = subjectNow(subject, text, mirrors?.get(subject.mirror)?.endpoint);
    return now?.kind === 'endpoint' && now.endpoint !== subject.endpoint ? [[id, { ...test, subject: now }]] : [];
  });
  if (moved.length > 0) store.setState({ tested: new Map([...tested, ...moved]) });
}

/** Does so once there was no edit for a moment. */
export function lookAgain(editor: EditorStore): void {
  looking.get(editor)?.stop();
  const work = new AbortController();
  const timer = setTimeout(() => void look(editor, work.signal), typingRest);
  looking.set(editor, {
    stop: () => {
      clearTimeout(timer);
      work.abort();
    },
  });
}

/** Does so at once, and says when it is done. */
export async function lookNow(editor: EditorStore): Promise<void> {
  looking.get(editor)?.stop();
  await look(editor, new AbortController().signal);
}

async function look(editor: EditorStore, signal: AbortSignal): Promise<void> {
  const store = probesOf(editor);
  const before = store.getState().tested;
  const { mirrors } = editor.getState().accepted.model;
  const nodes = new Map<Build, TestedNode>();
  for (const build of new Set([...before.values()].map((test) => test.build))) {
    nodes.set(build, await testedNode(editor, build));
  }
  const seen = await doneInSlices(
    mapping([...before], ([id, test]) => {
      const { subject, text, key, build } = test;
      const now = subjectNow(subject, text, mirrors?.get(subject.kind === 'endpoint' ? subject.mirror : '')?.endpoint);
      const node = nodes.get(build);
      const isStale = now === null || (node !== undefined && testKey(now, node) !== key);
      return { id, key, isStale };
    }),
    signal,
  );
  if (seen === null) return;
  const { tested, stale: staleBefore } = store.getState();
  const stale = new Set(staleBefore);
  for (const { id, key, isStale } of seen) {
    const test = tested.get(id);
    // One that was begun since is of a later text.
    if (test === undefined || key === null || test.key !== key) continue;
    if (isStale) stale.add(id);
    else stale.delete(id);
  }
  store.setState({ stale });
}

/** The same endpoint where it stands now; null where it is gone. */
function subjectNow(
  subject: TestSubject,
  text: string | null,
  endpoints: readonly string[] | null | undefined,
): TestSubject | null {
  if (subject.kind === 'pull' || text === null) return subject;
  const endpoint = endpoints?.indexOf(text) ?? -1;
  return endpoint < 0 ? null : { ...subject, endpoint };
}
