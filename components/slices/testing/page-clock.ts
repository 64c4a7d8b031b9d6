import { vi } from 'vitest';

/** Stands for the tasks, frames and keys of a page, which come as the test has them come. */
export function startPageClock(): void {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
}

export function stopPageClock(): void {
  vi.unstubAllGlobals();
  vi.useRealTimers();
}
