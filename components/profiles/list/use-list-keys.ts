'use client';

import { type KeyboardEvent, type RefObject, useEffect } from 'react';

export const searchKey = '/';

/** `/` goes to the search from anywhere, the arrow keys walk over what was found, and Enter in the search opens the first. */
export function useListKeys(place: RefObject<HTMLElement | null>, field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const search = (event: globalThis.KeyboardEvent) => {
      if (event.key !== searchKey || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', search);
    return () => window.removeEventListener('keydown', search);
  }, [field]);

  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const rows = [...(place.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
    const inField = focused === field.current;
    if (event.key === 'Enter' && inField) return rows[0]?.click();
    if (at < 0 && !inField) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    (to < 0 ? field.current : rows[to])?.focus();
  };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
