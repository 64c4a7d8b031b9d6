import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const untidy = `# team mirrors
mirrors:
    docker.io:   # the Hub
        endpoint:
        - 'https://mirror.acme.cn'   # Hangzhou
        -   https://harbor.lan


configs:
    harbor.lan: {auth: {username: puller, password: "s3cret"}}   # rotated in May
`;

const tidy = `# team mirrors
mirrors:
  docker.io: # the Hub
    endpoint:
      - 'https://mirror.acme.cn' # Hangzhou
      - https://harbor.lan

configs:
  harbor.lan: # rotated in May
    auth:
      username: puller
      password: "s3cret"
`;

test('Shift+Alt+F lays the text out anew, in one step, and leaves the caret where it was', async ({ editor, page }) => {
  await editor.startWith(untidy);
  await editor.text.getByText('https://harbor.lan').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Alt+F');
  await expect(page.getByRole('status').filter({ hasText: 'laid out anew' })).toBeVisible();
  expect(await editor.documentText()).toBe(tidy);
  await editor.text.focus();
  await page.keyboard.insertText('x');
  expect(await editor.documentText()).toBe(tidy.replace('https://harbor.lan', 'https://harbor.lanx'));
  await editor.undo();
  await editor.undo();
  expect(await editor.documentText()).toBe(untidy);

  await page.getByRole('button', { name: 'Format', exact: true }).click();
  // A notice stays for as long as it has the focus.
  await page.getByRole('button', { name: 'Undo the format' }).focus();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo the format' }).click();
  expect(await editor.documentText()).toBe(untidy);
});

test('what is tidy, and what cannot be formatted, is left as it is, with the reason', async ({ editor, page }) => {
  await editor.startWith(tidy);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type('tidy');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'laid out well already' })).toBeVisible();
  await editor.text.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('  ? odd\n  : {}\n');
  await page.getByRole('button', { name: 'Document', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Format' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Line 13 has a key with a question mark' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('formatting says what came of it', async ({ page }) => {
    await page.goto('/');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^打开文件/ }).click();
    await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(untidy) });
    await page.getByRole('button', { name: '格式化', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: '已重新排版' })).toBeVisible();
    await page.getByRole('button', { name: '撤销格式化' }).click();
    await page.getByRole('textbox', { name: 'registries.yaml 的文本' }).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('[');
    await page.keyboard.press('Shift+Alt+F');
    await expect(page.getByRole('status').filter({ hasText: 'K3s 读不了这份文本' })).toBeVisible();
  });
});
