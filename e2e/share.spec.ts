import type { Page } from '@playwright/test';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { Editor } from './pages/editor.ts';

const secret = 'Tr0ub4dor-and-3';
const text = `# of the edge clusters
mirrors:
  harbor.lan:
    endpoint:
      - https://harbor.lan
configs:
  harbor.lan:
    auth:
      username: puller
      password: ${secret}
# token: ${secret}
`;

async function linkOf(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Share a link' });
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a link holds the document without its secrets, and opens in a tab of its own', async ({
  editor,
  page,
  context,
}) => {
  await editor.startWith(text);
  await page.getByRole('combobox', { name: 'Program' }).click();
  await page.getByRole('option', { name: 'RKE2' }).click();
  await editor.chooseInMenu('Share a link…');
  const dialog = page.getByRole('dialog', { name: 'Share a link' });
  await expect(dialog).toContainText('2 secrets are left out: the password of harbor.lan, token on line 11');
  await expect(dialog).toContainText(/It leads to 127\.0\.0\.1:\d+, which only this computer reaches/);
  const link = await linkOf(page);
  expect(link).toMatch(/\/#document=1\.[\w-]+$/);
  expect(await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toBe(link);

  const asked: string[] = [];
  const received = await context.newPage();
  received.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  const other = new Editor(received);
  await received.goto(link);
  await expect(other.endpoint(1, 'harbor.lan')).toHaveValue('https://harbor.lan');
  await expect(other.tabs).toHaveText(['registries', 'registries 2']);
  await expect(other.files).toContainText('/var/lib/rancher/rke2/');
  await expect(received.getByText(/2 secrets have to be entered again/)).toBeVisible();
  expect(new URL(received.url()).hash).toBe('');
  expect(asked.join('\n')).not.toContain(link.slice(-40));
  expect(await other.documentText()).toBe(
    text.replace(`password: ${secret}`, 'password: ""').replace(`token: ${secret}`, 'token: ""'),
  );
  await received.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(received.getByRole('button', { name: 'Download /etc/rancher/rke2/registries.yaml' })).toBeDisabled();
});

test('a link opens over the work without touching it, in the page that is open too', async ({ editor, page }) => {
  await editor.startWith(text);
  await editor.chooseInMenu('Share a link…');
  const link = await linkOf(page);
  await page.keyboard.press('Escape');
  await editor.endpoint(1, 'harbor.lan').fill('https://changed.lan');
  await page.evaluate((address) => {
    location.hash = new URL(address).hash;
  }, link);
  await expect(editor.tabs).toHaveText(['registries', 'registries 2']);
  await expect(editor.endpoint(1, 'harbor.lan')).toHaveValue('https://harbor.lan');
  expect(new URL(page.url()).hash).toBe('');
  await editor.tabs.first().click();
  await expect(editor.endpoint(1, 'harbor.lan')).toHaveValue('https://changed.lan');
  await page.reload();
  await expect(editor.tabs).toHaveText(['registries', 'registries 2']);
});

for (const [what, fragment, words] of [
  ['cut', '1.jY9BCoMwEEXvMuuKSR', /is not whole and was not opened/],
  ['newer', '2.abc', /made by a newer Portolan/],
  ['foreign', 'anything', /is not whole and was not opened/],
] as const) {
  test(`a link that is ${what} is told in words`, async ({ editor, page }) => {
    await page.goto(`/#document=${fragment}`);
    await expect(page.getByText(words)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    await expect(editor.tabs).toHaveText(['Start']);
    expect(await faults(page)).toEqual([]);
  });
}

test('a fragment that is none of ours stays', async ({ editor, page }) => {
  await page.goto('/#elsewhere');
  await expect(editor.tabs).toHaveText(['Start']);
  expect(new URL(page.url()).hash).toBe('#elsewhere');
});

test('a link that is longer than programs pass on says so', async ({ editor, page }) => {
  const line = () => Array.from({ length: 60 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
  await editor.startWith(`${text}${Array.from({ length: 1500 }, () => `# ${line()}\n`).join('')}`);
  await editor.chooseInMenu('Share a link…');
  await expect(page.getByText(/characters are more than many chat and mail programs pass on/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
  await expect(page.getByRole('dialog', { name: 'Download' })).toBeVisible();
});

for (const [width, colorScheme] of [
  [1440, 'dark'],
  [360, 'light'],
] as const) {
  test.describe(`Chinese, ${colorScheme}, ${width} px wide`, () => {
    test.use({ locale: 'zh-CN', colorScheme, viewport: { width, height: 800 } });

    test('axe finds nothing in the dialog, which opens and closes by keyboard', async ({ page }) => {
      await page.goto('/');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^打开文件/ }).click();
      await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
      // The palette offers what there is to do when it is opened.
      await expect(page.getByRole('button', { name: '下载', exact: true })).toBeEnabled();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: '命令' }).getByRole('combobox')).toBeFocused();
      await page.keyboard.type('分享链接');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: '分享链接' });
      await expect(dialog).toContainText('不含 2 项机密：');
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  });
}
