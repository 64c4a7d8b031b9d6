'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useStore } from 'zustand';
import { type DrawerTab, drawer, resizeDrawer } from './drawer-store.ts';

const step = 24;

/** The upper edge of the drawer, by which it is made higher or lower. */
export function DrawerHandle({ tab }: { tab: DrawerTab }) {
  const t = useTranslations('drawer');
  const height = useStore(drawer, ({ heights }) => heights[tab]);
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const bottom = event.currentTarget.parentElement?.getBoundingClientRect().bottom ?? window.innerHeight;
    resizeDrawer(tab, bottom - event.clientY);
  };
  const press = (event: KeyboardEvent) => {
    const change = { ArrowUp: step, ArrowDown: -step }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    resizeDrawer(tab, height + change);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between two parts cannot be moved, a separator can
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={t('resize')}
      aria-valuenow={height}
      aria-valuemin={120}
      aria-valuemax={2000}
      tabIndex={0}
      className="absolute inset-x-0 -top-1 z-10 h-2 pointer-coarse:-top-2 pointer-coarse:h-4 cursor-row-resize touch-none transition-colors hover:bg-accent/30 focus-visible:bg-accent/30"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
