'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { modelPathOf } from '@/components/form/state/controls.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { useEditorStore } from './state/editor-context.tsx';
import type { EditorStore } from './state/editor-store.ts';

/** The field of a document's form that had the focus last. */
const fields = new WeakMap<EditorStore, ModelPath>();

/**
 * Moves the focus on where a switch of screens or documents took away what had it: in the form to the field that had it
 * last in the other document, among the files to their tab, else into the new main part. The text pane keeps it itself.
 */
export function useFocusOnSwitch(screen: string): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(screen);
  const pane = useRef<string | null>(null);
  const editor = useEditorStore();
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      pane.current = target.closest<HTMLElement>('[data-pane]')?.dataset.pane ?? null;
      const field = pane.current === 'form' ? modelPathOf(target) : null;
      if (field) fields.set(editor, field);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [editor]);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const field = pane.current === 'form' ? fields.get(editor) : undefined;
    if (field) {
      void import('@/components/form/state/focus-path.ts').then(({ focusPath }) => focusPath(editor, field));
      return;
    }
    const tab = pane.current === 'files' ? '[data-pane="files"] [role="tab"][aria-selected="true"]' : 'main';
    frame.current?.querySelector<HTMLElement>(tab)?.focus({ preventScroll: true });
  }, [screen, editor]);
  return frame;
}
