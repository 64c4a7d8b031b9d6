import { hasCommandKey, useCommandKey } from './shortcut.ts';

/** A letter with the keys that browsers leave to pages, as this keyboard has them: `M` becomes `⌃⇧M` or `Alt+Shift+M`. */
export function useFreeKey(letter: string): string {
  return useCommandKey() ? `⌃⇧${letter}` : `Alt+Shift+${letter}`;
}

/** The same for screen readers. */
export function useAriaFreeKey(letter: string): string {
  return `${useCommandKey() ? 'Control' : 'Alt'}+Shift+${letter}`;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** The letter that is pressed with the keys that browsers leave to pages; null where others are. */
export function freeKeyOf({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyPress): string | null {
  const isHeld = hasCommandKey() ? ctrlKey && !altKey : altKey && !ctrlKey;
  return isHeld && shiftKey && !metaKey && !isComposing ? key.toUpperCase() : null;
}
