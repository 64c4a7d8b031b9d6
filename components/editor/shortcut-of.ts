export type Shortcut = 'undo' | 'redo' | 'download' | 'palette' | 'shortcuts' | 'compare';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** What a key press asks of the page, by the key's letter; null where it asks nothing. */
export function shortcutOf(press: KeyPress): Shortcut | null {
  if (press.isComposing || press.altKey) return null;
  if (press.key === '?' && !press.ctrlKey && !press.metaKey) return 'shortcuts';
  if (press.ctrlKey === press.metaKey) return null;
  const key = press.key.toLowerCase();
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  if (press.shiftKey) return key === 'x' ? 'compare' : null;
  if (key === 'y') return press.ctrlKey ? 'redo' : null;
  if (key === 'k') return 'palette';
  return key === 's' ? 'download' : null;
}
