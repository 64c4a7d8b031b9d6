/** Puts a text on the clipboard; false where the browser does not let the page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

// Outside https and localhost browsers have no clipboard for pages, but still copy what is selected. The event carries
// the text, so that line ends and control characters stay as they are.
function copyBySelection(text: string): boolean {
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', copy, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', copy, { capture: true });
  return copied;
}
