import type { Page } from '@playwright/test';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const document = `mirrors:
  docker.io:
    endpoint:
      - https://harbor.lan
      - https://HARBOR.lan:5000
configs:
  harbor.lan:
    auth: {username: harbor, password: harbor-secret}
`;

const search = (page: Page) => page.getByRole('search', { name: 'Search in registries.yaml' });

test('the search counts, goes from match to match, and leaves the caret there', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.text.getByText('configs').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ControlOrMeta+F');
  const panel = search(page);
  await expect(panel.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.type('harbor');
  await expect(panel.getByRole('status')).toHaveText('3 of 4');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(editor.text).toBeFocused();
  await page.keyboard.press('F3');
  await expect(panel.getByRole('status')).toHaveText('4 of 4');
  await expect(panel.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.press('F3');
  await expect(panel.getByRole('status')).toHaveText('1 of 4');
  await page.keyboard.press('Shift+Enter');
  await expect(panel.getByRole('status')).toHaveText('4 of 4');
  await page.keyboard.type('x');
  await expect(panel.getByRole('status')).toHaveText('No matches');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('harbor');
  await expect(panel.getByRole('status')).toHaveText('4 of 4');
  await page.keyboard.press('Escape');
  await page.keyboard.insertText('puller');
  expect(await editor.documentText()).toBe(document.replace('username: harbor', 'username: puller'));
});

test('the palette goes on from match to match, and to a line', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.text.focus();
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('harbor');
  const status = search(page).getByRole('status');
  await expect(status).toHaveText('1 of 4');
  for (const [query, where] of [
    ['next match', '2 of 4'],
    ['上一个匹配项', '1 of 4'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(where);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('go to a line');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Go to line' })).toBeFocused();
});

test('case, whole words and patterns narrow what is found', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.text.focus();
  await page.keyboard.press('ControlOrMeta+F');
  const panel = search(page);
  await page.keyboard.type('HARBOR');
  await expect(panel.getByRole('status')).toHaveText('1 of 4');
  await panel.getByRole('button', { name: 'Match case' }).click();
  await expect(panel.getByRole('status')).toHaveText('1 of 1');
  await expect(panel.getByRole('button', { name: 'Match case' })).toHaveAttribute('aria-pressed', 'true');
  await panel.getByRole('textbox', { name: 'Find' }).fill('https?://[a-z]+');
  await expect(panel.getByRole('status')).toHaveText('No matches');
  await panel.getByRole('button', { name: 'Regular expression' }).click();
  await expect(panel.getByRole('status')).toHaveText('1 of 1');
  await panel.getByRole('textbox', { name: 'Find' }).fill('(');
  await expect(panel.getByRole('alert')).toContainText('Not a regular expression');
  expect(await faults(page)).toEqual([]);
  await panel.getByRole('textbox', { name: 'Find' }).fill('bor');
  await expect(panel.getByRole('alert')).toBeHidden();
  await panel.getByRole('button', { name: 'Match case' }).click();
  await expect(panel.getByRole('status')).toHaveText(/of 4$/);
  await panel.getByRole('button', { name: 'Whole words' }).click();
  await expect(panel.getByRole('status')).toHaveText('No matches');
});

test('replacing all is one step of the one history', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.text.focus();
  await page.keyboard.press('ControlOrMeta+F');
  const panel = search(page);
  await page.keyboard.type('https://(\\w+)');
  await panel.getByRole('button', { name: 'Regular expression' }).click();
  await panel.getByRole('textbox', { name: 'Replace with' }).fill('http://x.$1');
  await panel.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('http://x.harbor.lan');
  await expect(panel.getByRole('status')).toHaveText('1 of 1');
  await panel.getByRole('button', { name: 'Replace all' }).click();
  await expect(editor.endpoint(2, 'docker.io')).toHaveValue('http://x.HARBOR.lan:5000');
  await expect(panel.getByRole('status')).toHaveText('No matches');
  await panel.getByRole('textbox', { name: 'Find' }).fill('HARBOR|harbor');
  await panel.getByRole('textbox', { name: 'Replace with' }).fill('new');
  await panel.getByRole('button', { name: 'Replace all' }).click();
  expect(await editor.documentText()).toBe(
    document.replaceAll('https://', 'http://x.').replaceAll(/(?<!password: )harbor/gi, 'new'),
  );
  await editor.undo();
  await editor.undo();
  await editor.undo();
  expect(await editor.documentText()).toBe(document);
});

test('no search finds a hidden secret, nor takes it over from the selection', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.text.getByText('username').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('ControlOrMeta+F');
  const panel = search(page);
  await expect(panel.getByRole('textbox', { name: 'Find' })).toHaveValue('');
  for (const attempt of ['harbor-secret', 'secret', 'password: harbor', 'password(?=: harbor-s)']) {
    await panel.getByRole('textbox', { name: 'Find' }).fill(attempt);
    if (attempt.includes('(')) await panel.getByRole('button', { name: 'Regular expression' }).click();
    await expect(panel.getByRole('status')).toHaveText('No matches');
  }
  await expect(page.locator('body')).not.toContainText('harbor-secret');
  await panel.getByRole('textbox', { name: 'Find' }).fill('secret');
  await page
    .getByRole('region', { name: 'registries.yaml' })
    .getByRole('button', { name: /^Show all secrets/ })
    .click();
  await expect(panel.getByRole('status')).toHaveText('1 match');
});

test('node files are searched too, from one file to the next', async ({ editor, page }) => {
  await editor.startWith(document);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type('search in the node file');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('search', { name: 'Search in the node file' });
  await expect(panel.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await expect(panel.getByRole('textbox', { name: 'Replace with' })).toHaveCount(0);
  await page.keyboard.type('harbor');
  await expect(panel.getByRole('status')).toHaveText(/of|match/i);
  await editor.showFile(/^docker\.io/);
  await expect(panel.getByRole('status')).toHaveText('2 matches');
  expect(await faults(page)).toEqual([]);
  await panel.getByRole('textbox', { name: 'Find' }).press('Escape');
  await expect(panel).toBeHidden();
});

test.describe('in Chinese, dark', () => {
  test.use({ locale: 'zh-CN', colorScheme: 'dark' });

  test('the search has its words', async ({ page }) => {
    await page.goto('/');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^打开文件/ }).click();
    await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(document) });
    await page.getByRole('textbox', { name: 'registries.yaml 的文本' }).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ControlOrMeta+F');
    const panel = page.getByRole('search', { name: '在 registries.yaml 中查找' });
    await page.keyboard.type('harbor');
    await expect(panel.getByRole('status')).toHaveText('第 1 处，共 4 处');
    expect(await faults(page)).toEqual([]);
    await panel.getByRole('textbox', { name: '替换为' }).fill('cache');
    await panel.getByRole('button', { name: '全部替换' }).click();
    await expect(panel.getByRole('status')).toHaveText('没有找到');
  });
});
