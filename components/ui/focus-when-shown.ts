const longestWait = 2000;

/** Moves the focus to something that may only now be coming into sight: what is not shown takes none. */
export function focusWhenShown(target: HTMLElement, focus = () => target.focus()): void {
  const end = performance.now() + longestWait;
  const attempt = () => {
    if (target.checkVisibility()) focus();
    else if (performance.now() < end) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
