import type en from '@/messages/en/palette.json';

export type ActName = keyof (typeof en)['acts'];

/**
 * Marks what the palette offers: a button or link to press, or a field or what holds some to go into. `of` is the name of
 * what is done with, where the words have a place for it.
 */
export function inPalette(name: ActName, of?: string) {
  return { 'data-act': name, 'data-of': of };
}
