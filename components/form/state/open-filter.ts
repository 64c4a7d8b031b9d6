import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { formViewOf } from './follow-document.ts';
import { changeSection, type SectionName } from './form-view.ts';

/** Goes to the filter of a section, to type another one over it. */
export function openFilter(editor: EditorStore, section: SectionName): void {
  changeSection(formViewOf(editor), section, { collapsed: false });
  // The section, or the pane, may only now be coming into sight.
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-pane="form"] [data-filter="${section}"]`);
    field?.focus();
    field?.select();
  });
}
