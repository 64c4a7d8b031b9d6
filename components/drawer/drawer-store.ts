'use client';

import { createStore } from 'zustand/vanilla';

/** The drawer's id, for the controls that open it. */
export const drawerId = 'drawer';

/** What the drawer below the panes can show, in the order of its tabs. */
export const drawerTabs = ['problems', 'plan', 'endpoints'] as const;

export type DrawerTab = (typeof drawerTabs)[number];

type Drawer = {
  /** Null while it is closed. */
  readonly shown: DrawerTab | null;
  /** What each tab's content was given last, in pixels. */
  readonly heights: Readonly<Record<DrawerTab, number>>;
};

export const drawer = createStore<Drawer>()(() => ({
  shown: null,
  heights: { problems: 220, plan: 340, endpoints: 380 },
}));

const least = 120;

/** An open drawer grows for a tab that needs more, and never shrinks: its tabs stay under the pointer. */
export function openDrawer(tab: DrawerTab): void {
  drawer.setState(({ shown, heights }) => {
    const height = Math.max(heights[tab], shown === null ? 0 : heights[shown]);
    return { shown: tab, heights: { ...heights, [tab]: height } };
  });
}

/** Shows a tab, or closes the drawer where that is shown already. */
export function toggleDrawer(tab: DrawerTab): void {
  if (drawer.getState().shown === tab) closeDrawer();
  else openDrawer(tab);
}

export function closeDrawer(): void {
  drawer.setState({ shown: null });
}

/** Makes a tab as high as asked, but leaves the panes room. */
export function resizeDrawer(tab: DrawerTab, height: number): void {
  const most = Math.max(least, Math.round(window.innerHeight * 0.7));
  const within = Math.min(Math.max(Math.round(height), least), most);
  drawer.setState(({ heights }) => ({ heights: { ...heights, [tab]: within } }));
}
