import type { Page } from '@playwright/test';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { announcements } from './pages/announcements.ts';

const document = `mirrors:
  docker.io:
    endpoint:
      - https://mirror.lan
      - bad one
      - harbor.lan/v2/proxy
  quay.io:
    endpoint: [https://quay.io]
  gcr.io: {}
configs:
  harbor.lan:
    auth: {username: admin, password: secret-1}
  idle.lan:
auths:
  old.lan: {username: u, password: p}
mirror:
  typo.io: {endpoint: [https://x.lan]}
`;

const lines = (page: Page, pane: 'text' | 'files', text: string) =>
  page.locator(`[data-pane="${pane}"] .cm-line`, { hasText: text }).first();

const lit = (page: Page, pane: 'text' | 'files') => page.locator(`[data-pane="${pane}"] .cm-lit`);

test('resting on a field or a line lights up its counterparts, a click goes there, also in another file', async ({
  editor,
  page,
}) => {
  await editor.startWith(document);
  await editor.showFile(/^docker\.io/);
  await editor.endpoint(3, 'docker.io').hover();
  await expect(lit(page, 'text')).toHaveText('      - harbor.lan/v2/proxy');
  await expect(lit(page, 'files').first()).toContainText('harbor.lan/v2/proxy');

  await lines(page, 'text', 'https://mirror.lan').hover();
  await expect(lit(page, 'files').first()).toContainText('https://mirror.lan/v2');
  const endpoint = page.getByRole('textbox', { name: 'Endpoint 1 of docker.io' });
  const row = page.getByRole('listitem').filter({ has: endpoint }).last();
  await expect(row).toHaveClass(/bg-accent-soft/);

  await lines(page, 'files', 'harbor.lan/v2/proxy').hover();
  await expect(lit(page, 'text')).toHaveText('      - harbor.lan/v2/proxy');
  await editor.header.hover();
  await expect(lit(page, 'text')).toHaveCount(0);
  await expect(editor.files.getByRole('tab', { selected: true })).toHaveText(/^docker\.io/);

  await lines(page, 'text', 'username: admin').click({ position: { x: 120, y: 8 } });
  await expect(lit(page, 'files').first()).toContainText('username = "admin"');
  await lines(page, 'text', 'https://mirror.lan').click();
  await expect(editor.files.getByRole('tab', { selected: true })).toHaveText(/^docker\.io/);
  await expect(lit(page, 'files').first()).toContainText('https://mirror.lan/v2');
});

test('the keyboard goes around the three panes from one place to the same in the next', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.endpoint(3, 'docker.io').focus();
  await page.keyboard.press('Control+Enter');
  await expect(editor.text).toBeFocused();
  await expect(page.locator('[data-pane="text"] .cm-activeLine')).toHaveText('      - harbor.lan/v2/proxy');
  await page.keyboard.press('Control+Enter');
  const file = editor.files.getByRole('textbox', { name: 'Text of the file, read-only' });
  await expect(file).toBeFocused();
  await expect(lit(page, 'files').first()).toContainText('harbor.lan/v2/proxy');
  await page.keyboard.press('Control+Enter');
  await expect(editor.endpoint(3, 'docker.io')).toBeFocused();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(file).toBeFocused();
  expect(await editor.documentText()).toBe(document);
});

test.describe('where one pane is shown at a time', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('the keyboard brings the next one', async ({ editor, page }) => {
    await editor.open();
    await editor.openFile(document);
    await editor.endpoint(1, 'docker.io').focus();
    await page.keyboard.press('Control+Enter');
    await expect(editor.text).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(editor.files.getByRole('textbox', { name: 'Text of the file, read-only' })).toBeFocused();
  });

  test('the text is gone to as soon as it is there', async ({ editor, page }) => {
    const release = await editor.holdTextEditors();
    await editor.open();
    await editor.openFile(document);
    await editor.endpoint(1, 'docker.io').focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'registries.yaml' })).toBeVisible();
    release();
    await expect(editor.text).toBeFocused();
  });
});

test('the lines of a file are gone to as soon as it is there', async ({ editor, page }) => {
  const release = await editor.holdTextEditors();
  await editor.open();
  await editor.openFile(document);
  await editor.endpoint(3, 'docker.io').focus();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(editor.files.getByRole('tab', { selected: true })).toHaveText(/^docker\.io/);
  release();
  await expect(editor.files.getByRole('textbox', { name: 'Text of the file, read-only' })).toBeFocused();
  const lineOfCaret = () =>
    page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.cm-line')?.textContent);
  await expect.poll(lineOfCaret).toContain('harbor.lan/v2/proxy');
});

async function dimmed(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('[data-pane="text"] .cm-line:has(.cm-unused)').allTextContents();
  return texts.map((text) => text.trim());
}

test('what reaches no file is dimmed in text and form, with the reason, and a file that comes or goes says why', async ({
  editor,
  page,
}) => {
  await editor.startWith(document);
  await expect
    .poll(() => dimmed(page))
    .toEqual([
      '- bad one',
      'quay.io:',
      'endpoint: [https://quay.io]',
      'gcr.io: {}',
      'idle.lan:',
      'auths:',
      'old.lan: {username: u, password: ••••••••}',
      'mirror:',
      'typo.io: {endpoint: [https://x.lan]}',
    ]);
  await lines(page, 'text', 'typo.io').hover();
  await expect(page.getByRole('tooltip').or(page.locator('.cm-tooltip'))).toContainText('K3s does not know this key');
  await expect(editor.form).toContainText('The only endpoint is the registry itself, so nothing is written for it');
  await editor.expand('idle.lan');
  await expect(editor.form).toContainText('The entry says nothing, so nothing is written for it.');

  await editor.text.focus();
  await lines(page, 'text', 'typo.io').click();
  const announced = await announcements(page);
  await page.keyboard.press('Shift+F1');
  await expect.poll(announced).toContain('K3s does not know this key');

  await editor.endpoint(1, 'quay.io').fill('https://mirror.lan');
  await expect.poll(() => dimmed(page)).not.toContain('quay.io:');
  await expect(editor.form).not.toContainText('The only endpoint is the registry itself');

  await editor.files.getByRole('tab', { name: /^quay\.io/ }).click();
  await expect(editor.files).toContainText('the document now asks for more than the registry itself');
  await editor.undo();
  await expect(editor.files).toContainText('K3s no longer writes this file');
  await expect(editor.files).toContainText('Its only endpoint is the registry itself');
  await editor.redo();
  await expect(editor.files.locator('.cm-changed-mark').first()).toBeVisible();
});

test('the route shows the registry itself, struck out where it is not asked', async ({ editor, page }) => {
  await editor.startWith(document);
  await expect(editor.form).toContainText('then registry-1.docker.io');
  await expect(editor.form).toContainText('K3s writes https://harbor.lan/v2/proxy');
  await page.getByRole('button', { name: /^Options of the node/ }).click();
  await page.getByRole('checkbox', { name: /^--disable-default-registry-endpoint/ }).click();
  await page.keyboard.press('Escape');
  const last = editor.form.getByText('then registry-1.docker.io').first();
  await expect(last).toHaveCSS('text-decoration-line', 'line-through');
  await expect(editor.form).toContainText('not asked: the default endpoint is off');
});

for (const [locale, colorScheme] of [
  ['en-GB', 'dark'],
  ['zh-CN', 'light'],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test('axe finds nothing in what is dimmed, lit and explained', async ({ page }) => {
      await page.goto('/');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^(Open a file|打开文件)/ }).click();
      await (await chooser).setFiles({ name: 'registries.yaml', mimeType: '', buffer: Buffer.from(document) });
      await expect(page.locator('.cm-unused').first()).toBeVisible();
      await lines(page, 'text', 'typo.io').hover();
      await expect(page.locator('.cm-tooltip')).toContainText(/K3s (does not know this key|不认识这个键)/);
      expect(await faults(page)).toEqual([]);
    });
  });
}
