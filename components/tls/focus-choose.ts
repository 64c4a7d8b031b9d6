/** Moves the focus from what is about to go to the button that chooses files, which stays. */
export function focusChoose(leaving: Element | null): void {
  leaving?.closest('[data-tls-files]')?.querySelector<HTMLElement>('[data-takes-files] button')?.focus();
}
