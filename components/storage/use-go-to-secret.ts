'use client';

import { useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { nearestControl, whenRowIsThere } from '@/components/form/state/controls.ts';
import type { Secret } from '@/lib/document/index.ts';

/** Leads to where a missing secret is entered: its field in the form, else its place in the text. */
export function useGoToSecret(): (secret: Secret) => void {
  const editor = useEditorStore();
  const shell = useShellStore();
  return ({ path, range }) => {
    const { reading, goTo, select } = editor.getState();
    const form = document.querySelector<HTMLElement>('[data-pane="form"]');
    if (path?.[2] !== 'auth' || !reading.accepted || !form) return goTo(range);
    shell.getState().show('form');
    select({ path, by: 'text-pane' });
    whenRowIsThere(form, path, () => nearestControl(form, path)?.focus());
  };
}
