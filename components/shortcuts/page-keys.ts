import type { DrawerTab } from '@/components/drawer/drawer-store.ts';

/** The letter that, with the keys that browsers leave to pages, opens and closes each tab. */
export const drawerKeys: Readonly<Record<DrawerTab, string>> = {
  problems: 'M',
  plan: 'L',
  endpoints: 'H',
};

/** The same that compares with another release. */
export const compareKey = 'D';

/** The letter that opens the palette, with control or the command key. */
export const paletteKey = 'K';

/** The same that takes a step back, and with shift one forth. */
export const undoKey = 'Z';
