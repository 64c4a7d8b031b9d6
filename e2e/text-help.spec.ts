import type { Page } from '@playwright/test';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { announcements } from './pages/announcements.ts';

const text = `mirrors:
  docker.io:
    endpoint:
      - http://mirror.lan:5000
      - harbor.lan
    rewrites: {}
configs:
  harbor.lan:
    auth: {username: puller, password: hidden-word}
    tls:
      insecure_skip_verify: true
`;

const proposals = (page: Page) => page.getByRole('listbox');

/** As late as a person would: for 75 ms after a list has come, CodeMirror takes its keys for those of the text. */
async function press(page: Page, key: string) {
  await page.waitForTimeout(200);
  await page.keyboard.press(key);
}

const pressEnter = (page: Page) => press(page, 'Enter');

test('a document is written from proposals, without a colon or a blank of one’s own', async ({ editor, page }) => {
  await editor.open();
  await page.getByRole('button', { name: /^Start empty/ }).click();
  await editor.text.click();
  await page.keyboard.type('mi');
  await expect(proposals(page).getByRole('option', { name: 'mirrors' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await pressEnter(page);
  await page.keyboard.type('docker');
  await expect(proposals(page).getByRole('option')).toHaveText(['docker.io']);
  await pressEnter(page);
  await expect(proposals(page).getByRole('option')).toHaveText(['endpoint', 'rewrite']);
  await pressEnter(page);
  await expect(proposals(page).getByRole('option', { name: 'https://' })).toBeVisible();
  await pressEnter(page);
  await page.keyboard.type('harbor.lan:5000');
  await page.keyboard.press('Escape');
  await pressEnter(page);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('con');
  await expect(proposals(page).getByRole('option')).toHaveText(['configs']);
  await pressEnter(page);
  await expect(proposals(page).getByRole('option')).toHaveText(['harbor.lan:5000', 'registry-1.docker.io']);
  await expect(page.getByText('Used when harbor.lan:5000 is asked as an endpoint of docker.io.')).toBeVisible();
  await pressEnter(page);
  await expect(proposals(page).getByRole('option')).toHaveText(['auth', 'tls']);
  await press(page, 'ArrowDown');
  await pressEnter(page);
  await page.keyboard.type('skip');
  await expect(proposals(page).getByRole('option')).toHaveText(['insecure_skip_verify']);
  await pressEnter(page);
  await expect(proposals(page).getByRole('option')).toHaveText(['true', 'false']);
  await pressEnter(page);
  expect(await editor.documentText()).toBe(`mirrors:
  docker.io:
    endpoint:
      - https://harbor.lan:5000
configs:
  harbor.lan:5000:
    tls:
      insecure_skip_verify: true`);
  await editor.undo();
  await expect(editor.text).not.toContainText('true');
});

test('Escape puts proposals away, and the text can then be left by keyboard', async ({ editor, page }) => {
  await editor.startWith('mirrors:\n  quay.io: {}\n');
  await editor.text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Alt+/');
  await expect(proposals(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(proposals(page)).toBeHidden();
  await page.keyboard.press('Control+Space');
  await expect(proposals(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(proposals(page)).toBeHidden();
  await expect(editor.text).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor.text).not.toBeFocused();
});

test('resting on a key says what it does, beside what is wrong with it', async ({ editor, page }) => {
  await editor.startWith(text);
  await expect(page.getByRole('button', { name: /error/ }).first()).toBeVisible();
  await editor.text.getByText('docker.io').hover();
  const tooltip = page.locator('.cm-tooltip-hover');
  await expect(tooltip).toContainText('asks mirror.lan:5000 → harbor.lan, then registry-1.docker.io itself.');
  await editor.text.locator('.cm-lintRange', { hasText: 'harbor.lan' }).hover();
  await expect(tooltip).toContainText('K3s writes https://harbor.lan/v2.');
  await expect(tooltip).toContainText('Warning');
  expect(await faults(page)).toEqual([]);
  await editor.text.getByText('rewrites').hover();
  await expect(tooltip).toContainText('does not know the key rewrites');
});

test('Shift+F1 says it at the caret and reads it out, until Escape', async ({ editor, page }) => {
  await editor.startWith(text);
  await editor.text.getByText('insecure_skip_verify').click();
  await page.keyboard.press('Home');
  const announced = await announcements(page);
  await page.keyboard.press('Shift+F1');
  const tooltip = page.locator('.cm-tooltip-hover');
  await expect(tooltip).toContainText('The host’s certificate is not checked');
  await expect.poll(announced).toContain('The host’s certificate is not checked');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor.text).not.toBeFocused();
  await editor.text.getByText('password').click();
  await page.keyboard.press('Shift+F1');
  await expect(tooltip).toContainText('Sent together with username');
  await expect(page.locator('body')).not.toContainText('hidden-word');
});

test.describe('in Chinese, dark', () => {
  test.use({ locale: 'zh-CN', colorScheme: 'dark' });

  test('proposals and help are there', async ({ page }) => {
    await page.goto('/');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^打开文件/ }).click();
    await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
    const pane = page.getByRole('textbox', { name: 'registries.yaml 的文本' });
    await pane.getByText('insecure_skip_verify').click();
    await page.keyboard.press('Shift+F1');
    await expect(page.locator('.cm-tooltip-hover')).toContainText('已跳过证书校验');
    await page.keyboard.press('End');
    await pressEnter(page);
    await page.keyboard.type('c');
    await expect(page.getByRole('listbox', { name: '候选项' })).toBeVisible();
    await expect(page.getByText('签发主机证书的 CA')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
});
