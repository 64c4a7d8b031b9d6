import type { Page } from '@playwright/test';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const document = `mirrors:
  docker.io:
    endpoint:
      - https://mirror.lan
      - "bad one"
  quay.io: {endpoint: [https://cache.lan]}
configs:
  mirror.lan:
    auth:
      username: puller
      password: hidden-word
`;

/** The chevron beside the nth line that has others below it; a first one that nobody sees keeps the place for the others. */
function chevron(page: Page, nth: number) {
  return page.locator('.cm-fold-gutter .cm-fold-open').nth(nth);
}

async function run(page: Page, query: string) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden();
}

test('an entry folds by keyboard and beside it, and all of them from the palette', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.text.getByText('https://mirror.lan').click();
  await page.keyboard.press('Control+Period');
  await expect(editor.text.getByRole('button', { name: 'Unfold 2 lines' })).toBeVisible();
  await expect(editor.text).not.toContainText('https://mirror.lan');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Control+Period');
  await expect(editor.text).toContainText('https://mirror.lan');
  await page.keyboard.press('Control+Shift+BracketLeft');
  await expect(editor.text).not.toContainText('https://mirror.lan');
  await page.keyboard.press('Control+Shift+BracketRight');
  await expect(editor.text).toContainText('https://mirror.lan');

  await chevron(page, 2).click();
  await editor.text.getByRole('button', { name: 'Unfold 3 lines' }).click();
  await expect(editor.text).toContainText('https://mirror.lan');

  await run(page, 'fold all');
  await expect(editor.text.getByRole('button', { name: 'Unfold 3 lines' })).toHaveCount(2);
  await expect(editor.text).toContainText('quay.io: {endpoint');
  await run(page, 'unfold');
  await expect(editor.text).toContainText('username');
  await page.keyboard.press('Alt+Shift+U');
  await expect(editor.text).not.toContainText('username');
  await page.keyboard.press('Alt+Shift+U');
  await expect(editor.text).toContainText('username');
});

test('nothing that anything goes to stays folded', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.text.focus();
  await page.keyboard.press('Alt+Shift+U');
  await expect(editor.text).not.toContainText('bad one');
  await editor.text.getByRole('button', { name: '1 problem in the folded lines' }).first().click();
  await expect(editor.text).toContainText('bad one');
  await expect(editor.text).toBeFocused();
  await page.keyboard.press('Alt+Shift+U');
  await page.keyboard.press('Alt+Shift+U');
  await expect(editor.text).not.toContainText('bad one');
  await page.keyboard.press('F8');
  await expect(editor.text).toContainText('bad one');
  await expect(editor.text).not.toContainText('username');

  await editor.expand('mirror.lan');
  await editor.form.getByRole('textbox', { name: 'Username' }).focus();
  await expect(editor.text).toContainText('username');

  await editor.text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+Shift+U');
  await page.keyboard.press('Alt+Shift+U');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('puller');
  await expect(editor.text).toContainText('username: puller');
});

test('what is folded is copied whole, with its secrets hidden, and edited where the form edits it', async ({
  editor,
  page,
}) => {
  await editor.startWith(document);
  await editor.text.focus();
  await page.keyboard.press('Alt+Shift+U');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('      username: puller\n      password: ••••••••');
  expect(copied).toContain('https://mirror.lan');
  expect(copied).not.toContain('hidden-word');
  await expect(editor.text).not.toContainText('username');

  await editor.endpoint(1, 'docker.io').fill('https://other.lan');
  await expect(editor.text).toContainText('https://other.lan');
  expect(await editor.documentText()).toBe(document.replace('https://mirror.lan', 'https://other.lan'));
});

test.describe('in Chinese, 360 px wide, dark', () => {
  test.use({ locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 360, height: 740 } });

  test('folded lines say how many they are', async ({ page }) => {
    await page.goto('/');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^打开文件/ }).click();
    await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(document) });
    await page.getByRole('button', { name: 'registries.yaml', exact: true }).click();
    await chevron(page, 2).click();
    await expect(page.getByRole('button', { name: '展开 3 行' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
});
