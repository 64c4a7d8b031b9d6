import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { comparison, openComparison } from './comparison-store.ts';
import { otherTarget, sameTarget } from './other-target.ts';

/** Compares what the open document's target makes of it with what another would: the last that was looked at, if there is one. */
export function compareReleases(editor: EditorStore): void {
  editor.getState().settle();
  const { text, target, images } = editor.getState();
  const side = { label: 'registries.yaml', text };
  const { last } = comparison.getState();
  const known = [last?.right.target, last?.left.target].find((other) => other && !sameTarget(other, target));
  openComparison({ left: { ...side, target }, right: { ...side, target: known ?? otherTarget(target) }, images });
}
