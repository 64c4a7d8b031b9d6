import { Facet } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Brings into the text of an editor what is still on its way there: changes that were worked out without it would land in wrong places. */
export const bringsUpToDate = Facet.define<() => void>();

export function bringUpToDate({ state }: Pick<EditorView, 'state'>): void {
  for (const bring of state.facet(bringsUpToDate)) bring();
}
