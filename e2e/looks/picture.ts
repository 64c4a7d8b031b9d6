import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { thumbnail } from './thumbnail.ts';

/** Differences in single pixels are fonts; in more than one of a hundred they are something else. */
const tolerance = { maxDiffPixelRatio: 0.01, threshold: 0.15 };

/** Opens a document in either language: the page offers one way to open a file that is a button. */
export async function openDocument(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Open a file|打开文件)/ }).click();
  await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await expect(page.getByRole('main').locator('.cm-content, [data-pane="form"] button').first()).toBeVisible();
}

/** Compares a page that has come to rest with how it looked, as a picture that is made small in a `blank` one. */
export async function expectPicture(page: Page, blank: Page, name: string): Promise<void> {
  await expect(page.getByText(/^(Opened|已打开) /)).toBeHidden();
  await untilStill(page);
  await expect(async () => {
    const picture = await thumbnail(blank, await screenshot(page));
    expect(picture).toMatchSnapshot(`${name}.png`, tolerance);
  }).toPass({ timeout: 15_000 });
}

const screenshot = (page: Page) => page.screenshot({ animations: 'disabled', caret: 'hide' });

/** Until nothing moves any more: editors come in, and problems are found, a little after the document. */
async function untilStill(page: Page): Promise<void> {
  let last = await screenshot(page);
  await expect(async () => {
    const next = await screenshot(page);
    const isStill = next.equals(last);
    last = next;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [500], timeout: 15_000 });
}
