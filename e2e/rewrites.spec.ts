import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const mirrored = `mirrors:
  docker.io:
    endpoint: [https://mirror.lan]
    rewrite: {"^library/(.*)": "base/$1"}
`;

test('names are tried on the rewrites, step by step, and a coin toss is told', async ({ editor, page }) => {
  await editor.startWith(mirrored);
  await editor.form.getByRole('button', { name: 'Try names on the rewrites of docker.io' }).click();
  const results = editor.form.getByRole('list', { name: 'What names become at docker.io' });
  await expect(results).toContainText('base/alpine');
  await expect(results).toContainText('^library/(.*) matches library/alpine, $1 is alpine');

  await editor.form.getByRole('textbox', { name: 'Name of an image' }).fill('docker.io/team/app:1.2');
  await expect(results).toContainText('team/app');
  await page.keyboard.press('Enter');
  await expect(results.getByRole('button', { name: 'Forget team/app' })).toBeVisible();
  await expect(results).toContainText('stays as it is');

  await editor.form.getByRole('button', { name: 'Common rewrites for docker.io' }).click();
  await page.getByRole('menuitem', { name: 'Put everything under a project' }).click();
  await page.keyboard.type('Hub');
  await page.keyboard.press('Enter');
  await expect(editor.form.getByText(/^Registries take lower-case letters/)).toBeVisible();
  await editor.form.getByRole('textbox', { name: 'Project' }).fill('hub');
  await page.keyboard.press('Enter');
  await expect(editor.form.getByRole('textbox', { name: 'Pattern 2 of docker.io' })).toBeFocused();
  await expect(editor.text).toContainText('hub/$1');
  await expect(results).toContainText(/hub\/library\/alpine or base\/alpine/);
  await expect(results).toContainText('2 patterns change this name.');
  expect(await faults(page)).toEqual([]);
});

test('names are tried on what containerd reads of the file, and on nothing where it ignores it', async ({ editor }) => {
  const rewritten = (rewrites: string) => `mirrors:
  docker.io:
    endpoint: [https://mirror.lan]
    rewrite: {${rewrites}}
`;
  await editor.startWith(rewritten(String.raw`'^library/alp\\w*$': z`));
  await editor.form.getByRole('button', { name: 'Try names on the rewrites of docker.io' }).click();
  const results = editor.form.getByRole('list', { name: 'What names become at docker.io' });
  await expect(results).toContainText('the name is z.');
  await expect(editor.form.getByText(/backslash/)).toHaveCount(0);

  await editor.form.getByRole('textbox', { name: 'Pattern 1 of docker.io' }).fill(String.raw`^library/alp\w*$`);
  await expect(editor.form.getByText(/^containerd cannot read the hosts.toml of docker.io/)).toBeVisible();
  await expect(results).toContainText('stays as it is');
  await expect(results).not.toContainText('the name is z.');
});

test.describe('at 360 px, in Chinese', () => {
  test.use({ locale: 'zh-CN', viewport: { width: 360, height: 800 }, colorScheme: 'dark' });

  test('the tester stands within the page', async ({ page }) => {
    await page.goto('/');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^打开文件/ }).click();
    await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(mirrored) });
    await page.getByRole('button', { name: '用 docker.io 的重写规则试试名称' }).click();
    await expect(page.getByText('base/alpine', { exact: true }).last()).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
