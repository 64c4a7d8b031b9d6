'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** How far below the top of the scrolled content an element begins, followed as what stands above it grows and shrinks. */
export function useOffsetWithin(scroller: HTMLElement | null, element: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const content = scroller?.firstElementChild;
    if (!scroller || !content) return;
    const measure = () => {
      if (!element.current) return;
      const { top } = element.current.getBoundingClientRect();
      setOffset(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [scroller, element]);
  return offset;
}
