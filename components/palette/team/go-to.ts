import type { TeamCaller } from './team-caller.ts';

/** Opens a page; beside the editor on its own, as that holds secrets that nothing keeps. */
export function goTo(address: string, { page }: TeamCaller): void {
  if (page === 'editor') {
    window.open(address, '_blank', 'noopener');
    return;
  }
  const { pathname, hash } = new URL(address, location.href);
  if (hash === '' || pathname !== location.pathname) {
    location.assign(address);
    return;
  }
  const part = document.getElementById(hash.slice(1));
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
