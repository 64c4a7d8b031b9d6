'use client';

import { useEffect } from 'react';
import { inDialog } from '@/components/ui/in-dialog.ts';
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
  if (tab === null || inDialog(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  toggleDrawer(tab);
}
