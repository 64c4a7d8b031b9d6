import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** Opens the palette of a page that may have come just now, on which the keys work a moment later. */
export async function openPalette(page: Page) {
  const palette = page.getByRole('dialog', { name: /^(Commands|命令)$/ });
  const field = palette.getByRole('combobox');
  await expect(async () => {
    if (!(await palette.isVisible())) await page.keyboard.press('ControlOrMeta+k');
    await expect(field).toBeVisible({ timeout: 1000 });
  }).toPass();
  return { palette, field };
}

/** Runs the best of what is found by some letters, which has this name. */
export async function runNamed(page: Page, query: string, name: string | RegExp) {
  const { palette, field } = await openPalette(page);
  await field.fill(query);
  await expect(palette.getByRole('option').first()).toHaveText(name);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}
