import { type DrawerTab, drawerTabs } from './drawer-store.ts';

/** The key that, with shift and control or the command key, opens and closes each tab. */
export const drawerKeys: Readonly<Record<DrawerTab, string>> = {
  problems: 'M',
  plan: 'L',
  endpoints: 'E',
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** The tab that a key press asks for; null where it asks for none. */
export function drawerTabOf(press: KeyPress): DrawerTab | null {
  if (press.isComposing || press.altKey || !press.shiftKey || press.ctrlKey === press.metaKey) return null;
  const key = press.key.toUpperCase();
  return drawerTabs.find((tab) => drawerKeys[tab] === key) ?? null;
}
