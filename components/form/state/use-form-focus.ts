'use client';

import { useLayoutEffect } from 'react';
import { nearestControl, whenRowIsThere } from './controls.ts';
import { useFormView } from './use-form-view.ts';

/** Gives the focus to what `focusPath` asked for, at once where it is on the page, else as soon as its row is scrolled to. */
export function useFormFocus(pane: HTMLElement | null): void {
  const request = useFormView((view) => view.focus);
  useLayoutEffect(() => {
    if (!request || !pane) return;
    return whenRowIsThere(pane, request.path, () => {
      const control = nearestControl(pane, request.path);
      control?.focus();
      if (request.select && control instanceof HTMLInputElement) control.select();
    });
  }, [pane, request]);
}
