import { finish, type Steps } from '@/lib/steps/index.ts';
import { isLongText } from './long-text.ts';

/** Does something with a text, where that takes long in a task of its own; gives what calls it off. */
export function actApart(text: string, act: () => void): () => void {
  if (isLongText(text)) return inItsOwnTask(act);
  act();
  return () => {};
}

/**
 * Mounts something of a text likewise, so that the page around it is drawn before, and from where `mount` yields on in yet another
 * task; gives what takes it down, as `mount` does.
 */
export function mountApart(text: string, mount: () => Steps<() => void>): () => void {
  const stages = mount();
  if (!isLongText(text)) return finish(stages);
  let end = inItsOwnTask(goOn);
  return () => end();

  function goOn(): void {
    const stage = stages.next();
    end = stage.done === true ? stage.value : inItsOwnTask(goOn);
  }
}

function inItsOwnTask(act: () => void): () => void {
  const timer = setTimeout(act);
  return () => clearTimeout(timer);
}
