import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { Build } from '@/lib/pull/index.ts';
import { pullTestId } from '../state/test-id.ts';
import { runTests } from './run-tests.ts';

/** Asks the hosts of a pull for real, as a build of containerd does. */
export function tryPull(editor: EditorStore, image: string, build: Build): Promise<void> {
  return runTests(editor, build, [{ id: pullTestId(image, build), subject: { kind: 'pull', image }, text: null }]);
}
