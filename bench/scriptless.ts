import type { Page } from '@playwright/test';
import { typed } from './keystrokes.ts';

/**
 * Milliseconds from each keystroke to a frame with it, on a page of the same elements and styles as another has after
 * `keystrokeTimes`, whose only script writes the letter into the two panes: what the browser takes here whatever we do.
 */
export async function scriptlessKeystrokeTimes(page: Page, other: Page): Promise<readonly number[]> {
  await page.setContent(await other.evaluate(elementsAlone));
  await page.evaluate(() => {
    for (const pane of document.querySelectorAll<HTMLElement>('[data-top]')) pane.scrollTop = Number(pane.dataset.top);
    const field = document.querySelector<HTMLInputElement>('[data-typed]');
    if (!field) throw new Error('The field is not there.');
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    const letters: Text[] = [];
    for (const pane of document.querySelectorAll('.cm-content')) {
      const texts = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text instanceof Text && text.data.includes('aaaaaaaa')) letters.push(text);
      }
    }
    field.addEventListener('input', () => {
      for (const text of letters) text.data = text.data.replace('aaaaaaaa', 'aaaaaaaaa');
    });
  });
  return typed(page);
}

/** The page as it stands, without its scripts. */
function elementsAlone(): string {
  document.activeElement?.setAttribute('data-typed', '');
  for (const field of document.querySelectorAll('input')) field.setAttribute('value', field.value);
  for (const script of document.querySelectorAll('script, noscript')) script.remove();
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const style of document.querySelectorAll('style, link')) style.remove();
  const style = document.createElement('style');
  style.textContent = rules.map(({ cssText }) => cssText).join('\n');
  document.head.append(style);
  for (const pane of document.querySelectorAll<HTMLElement>('.cm-scroller')) pane.dataset.top = String(pane.scrollTop);
  return `<!doctype html>${document.documentElement.outerHTML}`;
}
