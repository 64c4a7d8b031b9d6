import { compareKey, paletteKey, undoKey } from '@/components/shortcuts/page-keys.ts';
import { freeKeyOf } from '@/components/ui/free-keys.ts';

export type Shortcut =
  | 'undo'
  | 'redo'
  | 'download'
  | 'compare'
  | 'palette'
  | 'shortcuts'
  | 'counterpart'
  | 'counterpartBack'
  | 'documentBefore'
  | 'documentAfter';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** What a key press asks of the page, by the key's letter; null where it asks nothing. */
export function shortcutOf(press: KeyPress): Shortcut | null {
  if (press.isComposing) return null;
  if (freeKeyOf(press) === compareKey) return 'compare';
  if (press.altKey) return withAlt(press);
  if (press.key === '?' && !press.ctrlKey && !press.metaKey) return 'shortcuts';
  if (press.ctrlKey === press.metaKey) return null;
  const key = press.key.toUpperCase();
  if (key === undoKey) return press.shiftKey ? 'redo' : 'undo';
  if (key === 'ENTER') return press.shiftKey ? 'counterpartBack' : 'counterpart';
  if (press.shiftKey) return null;
  if (key === 'Y') return press.ctrlKey ? 'redo' : null;
  if (key === paletteKey) return 'palette';
  return key === 'S' ? 'download' : null;
}

function withAlt({ key, ctrlKey, metaKey, shiftKey }: KeyPress): Shortcut | null {
  if (ctrlKey || metaKey || shiftKey) return null;
  if (key === 'PageUp') return 'documentBefore';
  return key === 'PageDown' ? 'documentAfter' : null;
}
