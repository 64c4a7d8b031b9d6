import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { typingRest } from '@/components/slices/at-rest.ts';
import { doneInSlices } from '@/components/slices/done-in-slices.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { type Build, type TestedNode, type TestSubject, testKey } from '@/lib/pull/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { Steps } from '@/lib/steps/index.ts';
import { type Probes, probesOf, type Tested } from '../state/probe-store.ts';
import { type TestedState, testedNode } from './tested-node.ts';

/** What is to be looked at again soon, or is being looked at. */
const looking = new WeakMap<EditorStore, { stop: () => void }>();

const followed = new WeakSet<EditorStore>();

/** Finds after each edit where tested endpoints stand now, and which tests it has outdated. */
export function followDocument(editor: EditorStore): void {
  if (followed.has(editor)) return;
  followed.add(editor);
  editor.subscribe((state, before) => {
    if (state.accepted !== before.accepted) move(editor, before.accepted.model);
    if (state.accepted !== before.accepted || state.nodeFiles !== before.nodeFiles) lookAgain(editor);
  });
  tlsFilesOf(editor).store.subscribe(() => lookAgain(editor));
}

/** Does so for tests of a document that was another one when they were asked for. */
export function catchUp(editor: EditorStore, accepted: DocumentReading): void {
  if (editor.getState().accepted === accepted) return;
  move(editor, accepted.model);
  lookAgain(editor);
}

/** What is edited next is then known by the place where it was tested. */
function move(editor: EditorStore, before: Registries): void {
  const store = probesOf(editor);
  const { tested } = store.getState();
  const { mirrors } = editor.getState().accepted.model;
  if (tested.size === 0) return;
  const moved: [string, Tested][] = [];
  for (const [name, { endpoint }] of mirrors ?? []) {
    if (before.mirrors?.get(name)?.endpoint === endpoint) continue;
    for (const [id, test] of tested.ofMirror(name)) {
      const now = subjectNow(test.subject, test.text, endpoint);
      if (now !== null && !isSamePlace(now, test.subject)) moved.push([id, { ...test, subject: now }]);
    }
  }
  if (moved.length > 0) store.setState({ tested: tested.with(moved) });
}

function isSamePlace(one: TestSubject, other: TestSubject): boolean {
  return one.kind === 'endpoint' && other.kind === 'endpoint' && one.endpoint === other.endpoint;
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
  const state = editor.getState();
  const nodes = new Map<Build, TestedNode>();
  for (const build of buildsOf(store.getState().tested)) {
    const node = await testedNode(editor, state, build, signal);
    if (node === null) return;
    nodes.set(build, node);
  }
  const seen = await doneInSlices(outdating(store.getState(), state, nodes), signal);
  if (seen === null) return;
  const { tested, stale: before } = store.getState();
  // One that was begun since is of a later text.
  const holds = seen.filter(({ id, key }) => tested.get(id)?.key === key);
  if (holds.length === 0) return;
  const stale = new Set(before);
  for (const { id, isStale } of holds) {
    if (isStale) stale.add(id);
    else stale.delete(id);
  }
  store.setState({ stale });
}

function buildsOf(tested: Probes['tested']): ReadonlySet<Build> {
  const builds = new Set<Build>();
  for (const [, { build }] of tested) builds.add(build);
  return builds;
}

type Seen = { readonly id: string; readonly key: string; readonly isStale: boolean };

/** The tests that are outdated and were not before, or the other way round. */
function* outdating(
  { tested, stale }: Probes,
  { accepted }: TestedState,
  nodes: ReadonlyMap<Build, TestedNode>,
): Steps<readonly Seen[]> {
  const { mirrors } = accepted.model;
  const seen: Seen[] = [];
  for (const [id, { subject, text, key, build }] of tested) {
    yield 0;
    const node = nodes.get(build);
    if (key === null || node === undefined) continue;
    const now = subjectNow(subject, text, mirrors?.get(subject.kind === 'endpoint' ? subject.mirror : '')?.endpoint);
    const isStale = now === null || testKey(now, node) !== key;
    if (isStale !== stale.has(id)) seen.push({ id, key, isStale });
  }
  return seen;
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
