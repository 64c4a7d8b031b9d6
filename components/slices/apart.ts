import { isLongText } from './long-text.ts';

/** Does something with a text, where that takes long in a task of its own; gives what calls it off. */
export function actApart(text: string, act: () => void): () => void {
  if (isLongText(text)) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  act();
  return () => {};
}

/** Mounts something of a text likewise, so that the page around it is drawn before; gives what takes it down, as `mount` does. */
export function mountApart(text: string, mount: () => () => void): () => void {
  let takeDown: (() => void) | null = null;
  const callOff = actApart(text, () => {
    takeDown = mount();
  });
  return () => {
    callOff();
    takeDown?.();
  };
}
