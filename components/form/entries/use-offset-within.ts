'use client';

import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';

/** How much it matters that a place becomes known: what is drawn `apart` may take its time without holding up the page. */
export type AtFirst = 'at once' | 'apart';

/**
 * How far below the top of the scrolled content an element begins, followed as what stands above it grows and shrinks; null before it is
 * known.
 */
export function useOffsetWithin(
  scroller: HTMLElement | null,
  element: RefObject<HTMLElement | null>,
  atFirst: AtFirst,
): number | null {
  const [offset, setOffset] = useState<number | null>(null);
  useLayoutEffect(() => {
    const content = scroller?.firstElementChild;
    if (!scroller || !content) return;
    let known: number | null = null;
    const measure = () => {
      if (!element.current) return;
      const { top } = element.current.getBoundingClientRect();
      const now = Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop);
      if (now === known) return;
      if (known === null && atFirst === 'apart') startTransition(() => setOffset(now));
      else setOffset(now);
      known = now;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [scroller, element, atFirst]);
  return offset;
}
