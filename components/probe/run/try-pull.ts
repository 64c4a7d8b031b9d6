import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { Build } from '@/lib/pull/index.ts';
import { pullTestId } from '../state/test-id.ts';
import { runTests } from './run-tests.ts';

/** Asks the hosts of a pull for real, as a build of containerd does. */
export async function tryPull(editor: EditorStore, image: string, build: Build): Promise<void> {
  editor.getState().settle();
  const state = editor.getState();
  if (!state.reading.accepted) return;
  const wanted = (asked: string) => ({
    id: pullTestId(asked, build),
    subject: { kind: 'pull', image: asked } as const,
    text: null,
  });
  await runTests(editor, { state, build, items: [image], wanted });
}
