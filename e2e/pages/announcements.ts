import type { Page } from '@playwright/test';

/** What the editors have told screen readers, who hear it for a moment only. */
export async function announcements(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const told: string[] = [];
    Reflect.set(window, 'announcements', told);
    for (const element of document.querySelectorAll('.cm-announced')) {
      new MutationObserver(() => told.push(element.textContent ?? '')).observe(element, { childList: true });
    }
  });
  return () => page.evaluate(() => String(Reflect.get(window, 'announcements')));
}
