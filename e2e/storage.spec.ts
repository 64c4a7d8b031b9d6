import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { Editor } from './pages/editor.ts';
import { runNamed } from './pages/palette.ts';

const mirror = (name: string) => `mirrors:\n  ${name}:\n    endpoint:\n      - https://${name}.mirror.lan\n`;

test('a browser whose storage is full says which document is not kept', async ({ editor, page }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (value.includes('too-much')) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await editor.startWith(mirror('one'));
  await editor.openMore({ name: 'large.yaml', content: `${mirror('two')}# too-much\n` });
  const bar = page.getByText(/storage is full: .* in large\./);
  await expect(bar).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await editor.chooseInMenu('Close');
  await expect(bar).toBeHidden();
  await page.reload();
  await expect(editor.tabs).toHaveText(['registries']);
});

for (const [locale, words] of [
  ['en-GB', /keeps nothing for this page/],
  ['zh-CN', /不为此页面保存任何内容/],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('a browser that forbids its storage says so, and the page works without', async ({ page }) => {
      await page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
      });
      await page.goto('/');
      await page.getByRole('button', { name: /^(Docker Hub through an accelerator|Docker Hub 镜像加速器)/ }).click();
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.locator('.cm-content').first()).toContainText('fogjl973');
      await page
        .getByRole('button', { name: /^(Close|关闭)$/ })
        .first()
        .click();
      await expect(page.getByText(words)).toBeHidden();
      await page.locator('.cm-content').first().click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('# more');
      await expect(page.locator('.cm-content').first()).toContainText('# more');
    });
  });
}

test('the document of before there were several is opened as the first', async ({ editor, page }) => {
  await page.addInitScript(
    (text) => {
      if (localStorage.getItem('seeded')) return;
      const missing = [{ kind: 'password', path: ['configs', 'a.lan', 'auth', 'password'], name: 'password' }];
      localStorage.setItem('portolan-work', JSON.stringify({ version: 1, text, missing }));
      localStorage.setItem('seeded', 'yes');
    },
    `${mirror('one')}configs:\n  a.lan:\n    auth: {username: u, password: ""}\n`,
  );
  await page.goto('/');
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://one.mirror.lan');
  await expect(editor.tabs).toHaveText(['registries']);
  await expect(page.getByText('One secret has to be entered again')).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('portolan-work'))).toBeNull();
  await page.reload();
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://one.mirror.lan');
});

test('two tabs of a browser edit different documents, and lose nothing of the same', async ({
  editor,
  page,
  context,
}) => {
  await editor.startWith(mirror('one'));
  await editor.openMore({ name: 'two.yaml', content: mirror('two') });
  await editor.untilKept();
  const otherPage = await context.newPage();
  const other = new Editor(otherPage);
  await otherPage.goto('/');
  await expect(other.tabs).toHaveText(['registries', 'two']);
  await other.tabs.first().click();
  await other.endpoint(1, 'one').fill('https://elsewhere.lan');
  await other.untilKept();
  await editor.endpoint(1, 'two').fill('https://here.lan');
  await editor.untilKept();
  await editor.tabs.first().click();
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://elsewhere.lan');

  await other.endpoint(1, 'one').fill('https://again.lan');
  await expect(page.getByText('registries was also changed in another tab')).toBeVisible();
  await page.getByRole('button', { name: 'Take over the other one' }).click();
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://again.lan');

  await other.endpoint(1, 'one').fill('https://once-more.lan');
  await expect(page.getByText('registries was also changed in another tab')).toBeVisible();
  await runNamed(page, '改用另一个', 'Take over what another tab made of this document');
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://once-more.lan');

  await other.endpoint(1, 'one').fill('https://theirs.lan');
  await expect(page.getByText('registries was also changed in another tab')).toBeVisible();
  await editor.endpoint(1, 'one').fill('https://ours.lan');
  await expect(page.getByText(/^registries 2 is your version/)).toBeVisible();
  await expect(editor.tabs.nth(0)).toHaveText('registries 2');
  await page.reload();
  await expect(editor.tabs.filter({ hasText: 'registries' })).toHaveCount(2);
  await editor.tabs.getByText('registries', { exact: true }).click();
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://theirs.lan');
  await editor.tabs.getByText('registries 2', { exact: true }).click();
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://ours.lan');

  await other.chooseInMenu('Close');
  await editor.tabs.getByText('two', { exact: true }).click();
  await expect(editor.endpoint(1, 'two')).toHaveValue('https://here.lan');
  await editor.tabs.getByText('registries', { exact: true }).click();
  const note = page.getByText('registries was closed in another tab');
  await expect(note).toBeVisible();
  await runNamed(page, 'keep closed', 'Keep this document, which another tab closed');
  await expect(note).toBeHidden();
});
