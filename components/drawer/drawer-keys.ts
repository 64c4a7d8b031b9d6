import { type DrawerTab, drawerTabs } from './drawer-store.ts';

/** The key that, with control or the command key, opens and closes each tab. */
export const drawerKeys: Readonly<Record<DrawerTab, { readonly key: string; readonly shift: boolean }>> = {
  problems: { key: 'M', shift: true },
  plan: { key: 'J', shift: false },
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** The tab that a key press asks for; null where it asks for none. */
export function drawerTabOf(press: KeyPress): DrawerTab | null {
  if (press.isComposing || press.altKey || press.ctrlKey === press.metaKey) return null;
  const key = press.key.toUpperCase();
  return drawerTabs.find((tab) => drawerKeys[tab].key === key && drawerKeys[tab].shift === press.shiftKey) ?? null;
}
