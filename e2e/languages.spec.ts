import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const twoLogins = `configs:
  a.test: {auth: {username: u, password: p, identity_token: t, auth: dTpw}}
`;

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

test('the names of a list stand with the mark of the language between them', async ({ editor, page }) => {
  await editor.startWith(twoLogins);
  await editor.expand('a.test');
  await expect(editor.form).toContainText('identity_token, auth stand here too and are never used.');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '简体中文' }).click();
  await expect(page.getByText('这里还有 identity_token、auth，不会被用到。')).toBeVisible();
});

test.describe('a browser that prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('is greeted in Chinese', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('button', { name: /空白/ })).toBeVisible();
  });
});

for (const [locale, title, question] of [
  ['en-GB', 'API of Portolan', 'The files that a release writes'],
  ['zh-CN', 'Portolan 的 API', '某个版本写出的文件'],
] as const) {
  test.describe(`the API in ${locale}`, () => {
    test.use({ locale, viewport: { width: 360, height: 740 } });

    test('is described in words, each question within reach', async ({ page }) => {
      await page.goto('/api');
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.locator('main')).toContainText('string[]');
      // A text that is missing or cannot be formatted stands as its key.
      await expect(page.locator('main')).not.toContainText(/(^|\s)api\.[a-z]/i);
      await page.getByRole('navigation').getByRole('link', { name: question }).click();
      await expect(page.getByRole('heading', { name: question })).toBeInViewport();
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
}
