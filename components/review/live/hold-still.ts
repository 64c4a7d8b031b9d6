let pointer: { readonly x: number; readonly y: number } | null = null;

/** Remembers where the pointer is, for as long as the page is there. */
export function followPointer(): () => void {
  const move = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
    pointer = pointerType === 'mouse' ? { x, y } : null;
  };
  addEventListener('pointermove', move, { passive: true });
  return () => removeEventListener('pointermove', move);
}

/** Changes the page so that what somebody types in, or has under the pointer, stays where it is. */
export function holdStill(change: () => void): void {
  const held = heldElement();
  const before = held?.getBoundingClientRect().top;
  change();
  if (!held?.isConnected || before === undefined) return;
  const moved = held.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}

function heldElement(): Element | null {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches('textarea, input, [contenteditable="true"]')) {
    const { top, bottom } = focused.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return focused;
  }
  return pointer === null ? null : document.elementFromPoint(pointer.x, pointer.y);
}
