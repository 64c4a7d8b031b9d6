import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { openComparison } from './comparison-store.ts';
import { otherTarget } from './other-target.ts';

/** Compares what the open document's target makes of it with what another would. */
export function compareReleases(editor: EditorStore): void {
  editor.getState().settle();
  const { text, target } = editor.getState();
  const side = { label: 'registries.yaml', text };
  openComparison({ left: { ...side, target }, right: { ...side, target: otherTarget(target) } });
}
