'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus into the new main part where a switch of screens took away what had it. */
export function useFocusOnSwitch(screen: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (lost) frame.current?.querySelector('main')?.focus({ preventScroll: true });
  }, [screen]);
  return frame;
}
