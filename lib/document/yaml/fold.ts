/**
 * What the line breaks between two lines of a plain or quoted scalar become: one of the usual kind is a space, of
 * several the first is dropped, and U+2028 and U+2029 are kept.
 */
export function foldBreaks(first: string, more: string): string {
  if (first !== '\n') return first + more;
  return more === '' ? ' ' : more;
}
