'use client';

import { createStore } from 'zustand/vanilla';

/** The drawer's id, for the control that opens it. */
export const drawerId = 'problems';

/** The drawer below the panes; its height is that of its content, in pixels. */
export const problemsDrawer = createStore<{ readonly open: boolean; readonly height: number }>()(() => ({
  open: false,
  height: 220,
}));

const least = 120;

export function toggleProblems(): void {
  problemsDrawer.setState(({ open }) => ({ open: !open }));
}

export function closeProblems(): void {
  problemsDrawer.setState({ open: false });
}

/** Makes the drawer as high as asked, but leaves the panes room. */
export function resizeProblems(height: number): void {
  const most = Math.max(least, Math.round(window.innerHeight * 0.7));
  problemsDrawer.setState({ height: Math.min(Math.max(Math.round(height), least), most) });
}
