import { isLongText } from './long-text.ts';

/**
 * Mounts something that takes long to make of a long text in a task of its own, so that the page around it is drawn before; gives
 * what takes it down, as `mount` does.
 */
export function mountApart(text: string, mount: () => () => void): () => void {
  if (!isLongText(text)) return mount();
  let takeDown: (() => void) | null = null;
  const timer = setTimeout(() => {
    takeDown = mount();
  });
  return () => {
    clearTimeout(timer);
    takeDown?.();
  };
}
