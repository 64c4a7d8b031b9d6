/** Brings a thread into sight, once it is on the page, and gives it the focus. */
export function goToThread(id: string): void {
  const find = () => document.getElementById(`thread-${id}`);
  const go = (thread: HTMLElement) => {
    thread.scrollIntoView({ block: 'center' });
    thread.focus({ preventScroll: true });
  };
  const there = find();
  if (there) {
    go(there);
    return;
  }
  const observer = new MutationObserver(() => {
    const thread = find();
    if (!thread) return;
    observer.disconnect();
    go(thread);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), 5_000);
}
