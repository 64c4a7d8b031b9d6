import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { type HostTest, resultsToAttach } from '@/components/probe/attach/results-to-attach.ts';
import { lookNow } from '@/components/probe/run/follow-document.ts';
import { type Probes, probesOf } from '@/components/probe/state/probe-store.ts';
import type { ProbeResults } from '@/lib/profile/answers.ts';

type Known = Pick<Probes, 'tested' | 'stale'>;

/** The tests of endpoints that hold for the document as it is now. */
export function currentTests({ tested, stale }: Known): readonly (HostTest & { readonly at: string })[] {
  return [...tested].flatMap(([id, { subject, text, result, at }]) =>
    subject.kind === 'endpoint' && !stale.has(id) ? [{ host: text ?? subject.mirror, result, at }] : [],
  );
}

/** What goes of them with the document as it is sent for review; of the time of the oldest. */
export async function testsOnPage(editor: EditorStore): Promise<ProbeResults | null> {
  if (probesOf(editor).getState().tested.size === 0) return null;
  await lookNow(editor);
  const tests = currentTests(probesOf(editor).getState());
  const [oldest] = tests.map(({ at }) => at).toSorted();
  return oldest === undefined ? null : resultsToAttach(oldest, tests);
}
