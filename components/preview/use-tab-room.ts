'use client';

import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { PreviewTab } from './preview-tabs.ts';

/** Of a tab, as its classes have it: padding and mark beside the name, and the most that a tab takes. */
const beside = 38;
const widest = 240;

/** The width of the row of tabs, and that of each tab by its name, without laying out a thousand of them. */
export function useTabRoom(row: RefObject<HTMLElement | null>) {
  const [{ room, letter }, measure] = useState({ room: 0, letter: 7.3 });
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const observer = new ResizeObserver(() => measure({ room: element.clientWidth, letter: letterWidth(element) }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [row]);
  const widthOf = useCallback(
    ({ name }: PreviewTab) => Math.min(Math.ceil(name.length * letter) + beside, widest),
    [letter],
  );
  return { room, widthOf };
}

function letterWidth(element: HTMLElement): number {
  const tab = element.querySelector('[role="tab"]');
  const context = document.createElement('canvas').getContext('2d');
  if (!tab || !context) return 7.3;
  const { fontSize, fontFamily } = getComputedStyle(tab);
  context.font = `${fontSize} ${fontFamily}`;
  return context.measureText('0').width;
}
