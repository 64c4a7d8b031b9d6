'use client';

import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Rows } from './rows.ts';

/** How many rows are there beyond what is in sight, on either side. */
const beyond = 6;

type Sight = { readonly top: number; readonly height: number };

/** The rows that are in sight of what scrolls, or almost; those behind `end` are not. */
export function useRowWindow(
  scroller: HTMLElement | null,
  rows: Rows,
): { readonly start: number; readonly end: number } {
  const [{ top, height }, setSight] = useState<Sight>({ top: 0, height: 0 });
  useLayoutEffect(() => {
    if (scroller === null) return;
    const look = () => setSight({ top: scroller.scrollTop, height: scroller.clientHeight });
    // At once: what is scrolled to would be blank for a frame.
    const follow = () => flushSync(look);
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', follow);
    };
  }, [scroller]);
  if (height === 0 || rows.count === 0) return { start: 0, end: 0 };
  return {
    start: Math.max(0, rows.indexAt(top) - beyond),
    end: Math.min(rows.count, rows.indexAt(top + height) + 1 + beyond),
  };
}

/** Brings a row into sight when it becomes another one; below zero none is. */
export function useRowInView(scroller: HTMLElement | null, rows: Rows, index: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: not when other rows come or go
  useEffect(() => {
    if (scroller === null || index < 0) return;
    const [top, bottom] = [rows.topOf(index), rows.topOf(index + 1)];
    const { scrollTop, clientHeight } = scroller;
    if (top < scrollTop) scroller.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) scroller.scrollTop = bottom - clientHeight;
  }, [scroller, index]);
}
