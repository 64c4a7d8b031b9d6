type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What was typed for the palette before it was there to take it; `enter` is whether that was to be run at once. */
type HeldKeys = { readonly text: string; readonly enter: boolean };

const nothing: HeldKeys = { text: '', enter: false };

let held = nothing;

export function takeHeldKeys(): HeldKeys {
  const taken = held;
  held = nothing;
  return taken;
}

/** Keeps a key for the palette, which comes with its first use; false for keys that are none of its own. */
export function holdKey({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const isLetter = [...key].length === 1;
  if (!isLetter && key !== 'Backspace' && key !== 'Enter' && key !== 'Tab') return false;
  if (held.enter || key === 'Tab') return true;
  if (isLetter) held = { ...held, text: held.text + key };
  else if (key === 'Enter') held = { ...held, enter: true };
  else held = { ...held, text: [...held.text].slice(0, -1).join('') };
  return true;
}
