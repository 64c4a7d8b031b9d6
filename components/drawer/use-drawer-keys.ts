'use client';

import { useEffect } from 'react';
import { drawerKeys } from '@/components/shortcuts/page-keys.ts';
import { freeKeyOf } from '@/components/ui/free-keys.ts';
import { inDialog } from '@/components/ui/in-dialog.ts';
import { drawerTabs, toggleDrawer } from './drawer-store.ts';

/** Opens and closes the drawer by its keys, but not from within dialogs. */
export function useDrawerKeys(): void {
  useEffect(() => {
    // In the capture phase, before the text pane takes the keys for its own.
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);
}

function pressed(event: KeyboardEvent): void {
  const key = freeKeyOf(event);
  const tab = drawerTabs.find((each) => drawerKeys[each] === key);
  if (tab === undefined || inDialog(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  toggleDrawer(tab);
}
