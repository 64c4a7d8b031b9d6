import { useCommandKey } from '@/components/ui/shortcut.ts';
import { ariaKeys, type Keys, keyLabel } from './shortcuts.ts';

/** Keys that are pressed together, as this keyboard writes them: `Shift+Alt+F` or `⇧⌥F`. */
export function useKeys(keys: Keys): string {
  const mac = useCommandKey();
  return keys.map((key) => keyLabel(key, mac)).join(mac ? '' : '+');
}

/** The same for screen readers. */
export function useAriaKeys(keys: Keys): string {
  return ariaKeys(keys, useCommandKey());
}
