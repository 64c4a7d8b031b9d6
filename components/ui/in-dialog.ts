/** Whether something is in a dialog. One that is closing has the focus for a moment longer, and no use for keys any more. */
export function inDialog(target: EventTarget | null): boolean {
  const dialog = target instanceof Element ? target.closest('[role="dialog"], [role="alertdialog"]') : null;
  return dialog !== null && !dialog.hasAttribute('data-closed');
}
