'use client';

import { useEffect } from 'react';
import { drawerTabOf } from './drawer-keys.ts';
import { toggleDrawer } from './drawer-store.ts';

/** Opens and closes the drawer by its keys, but not from within dialogs. */
export function useDrawerKeys(): void {
  useEffect(() => {
    // In the capture phase, before the text pane takes the keys for its own.
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);
}

function pressed(event: KeyboardEvent): void {
  const tab = drawerTabOf(event);
  const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]');
  if (tab === null || inDialog) return;
  event.preventDefault();
  event.stopPropagation();
  toggleDrawer(tab);
}
