import { useCommandKey } from '@/components/ui/shortcut.ts';
import { type Keys, keyLabel } from './shortcuts.ts';

/** Keys that are pressed together, as this keyboard writes them: `Shift+Alt+F` or `⇧⌥F`. */
export function useKeys(keys: Keys): string {
  const mac = useCommandKey();
  return keys.map((key) => keyLabel(key, mac)).join(mac ? '' : '+');
}
