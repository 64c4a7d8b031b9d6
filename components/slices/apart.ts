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

/**
 * Mounts something of a text likewise, so that the page around it is drawn before, and from where `mount` yields on in yet another
 * task; gives what takes it down, as `mount` does.
 */
export function mountApart(text: string, mount: () => Generator<void, () => void>): () => void {
  const stages = mount();
  let end = actApart(text, goOn);
  return () => end();

  function goOn(): void {
    const stage = stages.next();
    if (stage.done === true) end = stage.value;
    else end = actApart(text, goOn);
  }
}
