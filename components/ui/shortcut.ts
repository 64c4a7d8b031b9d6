import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

export const hasCommandKey = () => /mac|iphone|ipad/i.test(navigator.platform);

/** Whether the keyboard has a command key, which takes control's place in shortcuts; false until the page runs. */
export function useCommandKey(): boolean {
  return useSyncExternalStore(subscribe, hasCommandKey, () => false);
}

/** A shortcut as this keyboard has it: `Z` becomes `⌘Z` or `Ctrl+Z`. */
export function useShortcut(key: string, shift = false): string {
  const command = useCommandKey();
  if (command) return `${shift ? '⇧' : ''}⌘${key}`;
  return `Ctrl+${shift ? 'Shift+' : ''}${key}`;
}

/** The same for screen readers. */
export function useAriaShortcut(key: string, shift = false): string {
  return `${useCommandKey() ? 'Meta' : 'Control'}+${shift ? 'Shift+' : ''}${key}`;
}
