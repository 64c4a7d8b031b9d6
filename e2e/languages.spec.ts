import { expect, test } from './fixtures.ts';

test('the page changes to Chinese and back without losing the work', async ({ editor, page }) => {
  await editor.startFrom(/^Docker Hub through an accelerator/);
  const before = await editor.text.textContent();
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '简体中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByText('镜像').first()).toBeVisible();
  expect(await page.locator('.cm-content').first().textContent()).toBe(before);
  await page.getByRole('button', { name: '语言' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Language' })).toBeVisible();
});

test.describe('a browser that prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('is greeted in Chinese', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('button', { name: /空白/ })).toBeVisible();
  });
});
