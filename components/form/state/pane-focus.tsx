'use client';

import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { type ModelPath, pathKey } from '@/lib/registries/path.ts';
import { modelPathOf, nearestControl, pathAttribute, whenRowIsThere } from './controls.ts';
import { focusPath } from './focus-path.ts';
import { formViewOf } from './follow-document.ts';
import { useFormView } from './use-form-view.ts';

type PaneFocusProps = {
  pane: HTMLElement | null;
  /** The place that had the focus last, until the user left the form. */
  last: RefObject<ModelPath | null>;
};

/** Moves focus and sight in the form. It stands apart so that the pane need not render for it. */
export function PaneFocus({ pane, last }: PaneFocusProps) {
  useRequestedFocus(pane);
  useSightOfSelected(pane);
  useFocusAfterUndo(last);
  useSelectedUnderFocus(pane, last);
  return null;
}

/** Gives the focus to what `focusPath` asked for, at once where it is on the page, else as soon as its row is scrolled to. */
function useRequestedFocus(pane: HTMLElement | null): void {
  const editor = useEditorStore();
  const request = useFormView((view) => view.focus);
  // What was asked for is not asked for again when the document is shown again.
  useEffect(() => () => formViewOf(editor).setState({ focus: null }), [editor]);
  useLayoutEffect(() => {
    if (!request || !pane) return;
    let frame = 0;
    const cancel = whenRowIsThere(pane, request.path, () => {
      const control = nearestControl(pane, request.path);
      control?.focus();
      if (request.how === 'select' && control instanceof HTMLInputElement) control.select();
      // Rows are as high as they are once they have been measured: in a pane that comes into sight only now, they move.
      frame = requestAnimationFrame(() => {
        // The forms of a row that has just been opened are not ready before.
        if (request.how === 'press' && control?.dataset.path === pathAttribute(request.path)) control.click();
        frame = requestAnimationFrame(() => {
          if (control === document.activeElement) control?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        });
      });
    });
    return () => {
      cancel();
      cancelAnimationFrame(frame);
    };
  }, [pane, request]);
}

/** Scrolls just enough to show what was chosen in another pane. */
function useSightOfSelected(pane: HTMLElement | null): void {
  const selected = useEditor((state) => (state.selected?.by === 'form' ? null : state.selected));
  useLayoutEffect(() => {
    if (!selected || !pane) return;
    return whenRowIsThere(pane, selected.path, () =>
      nearestControl(pane, selected.path)?.scrollIntoView({ block: 'nearest' }),
    );
  }, [pane, selected]);
}

/** Where undoing takes the field away that had the focus, gives it to the nearest one that is left. */
function useFocusAfterUndo(last: RefObject<ModelPath | null>): void {
  const editor = useEditorStore();
  const undone = useEditor((state) => (state.transition.origin === 'history' ? state.transition : null));
  useEffect(() => {
    if (!undone) return;
    // The forms follow the document after this render, in one of their own.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body && last.current) focusPath(editor, last.current);
    });
    return () => cancelAnimationFrame(frame);
  }, [undone, editor, last]);
}

/** A field keeps the focus while its place changes: when it is renamed or moved, or its first character puts it into the document. */
function useSelectedUnderFocus(pane: HTMLElement | null, last: RefObject<ModelPath | null>): void {
  const editor = useEditorStore();
  const accepted = useEditor((state) => state.accepted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: places change with the document
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const { selected, select } = editor.getState();
      const path = pane?.contains(document.activeElement) ? modelPathOf(document.activeElement) : null;
      if (!path || selected?.by !== 'form' || pathKey(path) === pathKey(selected.path)) return;
      last.current = path;
      select({ path, by: 'form' });
    });
    return () => cancelAnimationFrame(frame);
  }, [accepted, editor, pane, last]);
}
