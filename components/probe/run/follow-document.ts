import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { tlsFilesOf } from '@/components/tls/tls-store.ts';
import { type Build, type TestedNode, type TestSubject, testKey } from '@/lib/pull/index.ts';
import { probesOf } from '../state/probe-store.ts';
import { testedNode } from './tested-node.ts';

const wait = 80;
const followed = new WeakSet<EditorStore>();

/** Finds after each edit which tests it has outdated, and where their endpoints stand now. */
export function followDocument(editor: EditorStore): void {
  if (followed.has(editor)) return;
  followed.add(editor);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void lookAgain(editor), wait);
  };
  editor.subscribe((state, before) => {
    if (state.accepted !== before.accepted || state.nodeFiles !== before.nodeFiles) later();
  });
  tlsFilesOf(editor).store.subscribe(later);
}

async function lookAgain(editor: EditorStore): Promise<void> {
  const builds = new Set([...probesOf(editor).getState().tested.values()].map(({ build }) => build));
  const nodes = new Map<Build, TestedNode>();
  for (const build of builds) nodes.set(build, await testedNode(editor, build));
  const { mirrors } = editor.getState().accepted.model;
  const store = probesOf(editor);
  const stale = new Set<string>();
  const moved = new Map(store.getState().tested);
  for (const [id, test] of moved) {
    const { subject, text, key, build } = test;
    const now = subjectNow(subject, text, mirrors?.get(subject.kind === 'endpoint' ? subject.mirror : '')?.endpoint);
    const node = nodes.get(build);
    if (now === null || (node !== undefined && testKey(now, node) !== key)) stale.add(id);
    else moved.set(id, { ...test, subject: now });
  }
  store.setState({ tested: moved, stale });
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
