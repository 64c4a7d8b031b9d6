import type { Page } from '@playwright/test';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const mirror = (name: string) => `mirrors:\n  ${name}:\n    endpoint:\n      - https://${name}.mirror.lan\n`;
const file = (name: string) => ({ name: `${name}.yaml`, content: mirror(name) });

async function runCommand(page: Page, query: string) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
}

test('what is opened over the work has a tab of its own, and each document its own undo', async ({ editor, page }) => {
  await editor.startWith(mirror('one'));
  await editor.endpoint(1, 'one').fill('https://changed.lan');
  await editor.openMore(file('two'));
  await expect(editor.tabs).toHaveText(['registries', 'two']);
  await expect(editor.endpoint(1, 'two')).toHaveValue('https://two.mirror.lan');
  await expect(page).toHaveTitle('two – Portolan');
  await expect(editor.header.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();

  await editor.tabs.first().click();
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://changed.lan');
  await editor.undo();
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://one.mirror.lan');
  await editor.tabs.last().click();
  await expect(editor.endpoint(1, 'two')).toHaveValue('https://two.mirror.lan');
});

test('each document has its own target, and is left where it is come back to', async ({ editor, page }) => {
  const long = Array.from({ length: 200 }, (_, line) => `# line ${line}`).join('\n');
  await editor.startWith(`${mirror('one')}${long}\n`);
  await editor.text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await expect(editor.text).toContainText('# line 199');
  await editor.showFile(/^one/);
  await page.getByRole('combobox', { name: 'Program' }).click();
  await page.getByRole('option', { name: 'RKE2' }).click();
  await editor.openMore(file('two'));
  await page.getByRole('combobox', { name: 'Program' }).click();
  await page.getByRole('option', { name: 'K3s' }).click();
  await expect(editor.files).toContainText('/var/lib/rancher/k3s/');

  await editor.text.click();
  await page.keyboard.press('Alt+PageUp');
  await expect(editor.text).toContainText('# line 199');
  await expect(editor.text).toBeFocused();
  await page.keyboard.type('# typed on');
  await expect(editor.text).toContainText('# typed on');
  await expect(editor.files).toContainText('/var/lib/rancher/rke2/');
  await expect(editor.files.getByRole('tab', { selected: true })).toHaveAccessibleName(/^one/);
});

test('secrets that are shown in one document are hidden in the next and on coming back', async ({ editor, page }) => {
  const login = (secret: string) => `configs:\n  harbor.lan:\n    auth: {username: u, password: ${secret}}\n`;
  await editor.startWith(login('first-word'));
  await editor.openMore({ name: 'two.yaml', content: login('second-word') });
  await editor.text.getByRole('button', { name: /^Show the password of harbor\.lan/ }).click();
  await expect(editor.text).toContainText('second-word');
  await editor.tabs.first().click();
  await expect(editor.text).toContainText('password');
  await expect(page.locator('body')).not.toContainText('first-word');
  await editor.tabs.last().click();
  await expect(editor.text).toContainText('password');
  await expect(page.locator('body')).not.toContainText('second-word');
});

test('tabs are walked, renamed, closed and reopened by keyboard alone', async ({ editor, page }) => {
  await editor.startWith(mirror('one'));
  await editor.openMore(file('two'), file('three'));
  await editor.tabs.nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await expect(editor.tabs.last()).toBeFocused();
  await expect(editor.endpoint(1, 'three')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(editor.tabs.first()).toBeFocused();

  await page.keyboard.press('F2');
  const name = page.getByRole('textbox', { name: 'Name of registries' });
  await expect(name).toBeFocused();
  expect(await faults(page), 'while it is renamed').toEqual([]);
  await page.keyboard.type('three');
  await page.keyboard.press('Enter');
  await expect(editor.tabs).toHaveText(['three 2', 'two', 'three']);
  await expect(editor.tabs.first()).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('never');
  await page.keyboard.press('Escape');
  await expect(editor.tabs.first()).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(editor.tabs).toHaveText(['two', 'three']);
  await expect(editor.tabs.first()).toBeFocused();
  await expect(page.getByText('Closed three 2')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: open three 2 again' }).press('Enter');
  await expect(editor.tabs).toHaveText(['three 2', 'two', 'three']);
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://one.mirror.lan');
  await page.keyboard.press('Alt+PageDown');
  await expect(editor.endpoint(1, 'two')).toBeVisible();
});

test('closing the last document leads to the start, and back', async ({ editor, page }) => {
  await editor.startWith(mirror('one'));
  await editor.chooseInMenu('Duplicate');
  await expect(editor.tabs).toHaveText(['registries', 'registries 2']);
  await editor.chooseInMenu('Close');
  await editor.chooseInMenu('Close');
  await expect(page.getByRole('button', { name: /^Start empty/ })).toBeVisible();
  await expect(editor.tabs).toHaveText(['Start']);
  await page.getByRole('button', { name: 'Undo: open registries again' }).click();
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://one.mirror.lan');
  await expect(editor.tabs).toHaveText(['registries']);
});

test('a new tab begins at the start, and is filled from there', async ({ editor, page }) => {
  await editor.startWith(mirror('one'));
  await page.getByRole('button', { name: 'New tab' }).click();
  await expect(editor.tabs).toHaveText(['registries', 'Start']);
  await page.getByRole('button', { name: /^Docker Hub through an accelerator/ }).click();
  await expect(editor.tabs).toHaveText(['registries', 'Docker Hub through an accelerator']);
});

test('a reload brings all tabs back as they were, and nothing jumps', async ({ editor, page }) => {
  await editor.startWith(mirror('one'));
  await editor.openMore(file('two'), file('three'));
  await editor.tabs.nth(1).click();
  await editor.endpoint(1, 'two').fill('https://kept.lan');
  await editor.untilKept();
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  await expect(editor.tabs).toHaveText(['registries', 'two', 'three']);
  await expect(editor.tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(editor.endpoint(1, 'two')).toHaveValue('https://kept.lan');
  await expect(editor.text).toBeVisible();
  const shifts: readonly number[] = await page.evaluate(() => Reflect.get(window, 'shifts'));
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  await editor.tabs.first().click();
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://one.mirror.lan');
});

test('a file that is dropped is opened, and several each in a tab of its own', async ({ editor, page }) => {
  await editor.open();
  await editor.drop(file('one'));
  await expect(editor.endpoint(1, 'one')).toHaveValue('https://one.mirror.lan');
  await expect(page.getByText('Opened one')).toBeVisible();
  await editor.drop(file('two'), file('one'));
  await expect(editor.tabs).toHaveText(['one', 'two', 'one 2']);
  await expect(editor.endpoint(1, 'two')).toHaveValue('https://two.mirror.lan');
  await editor.drop({ name: 'picture.png', content: '\0\0\0' }, file('three'));
  await expect(page.getByText(/picture\.png .* was not opened/)).toBeVisible();
  await expect(editor.tabs).toHaveText(['one', 'two', 'one 2', 'three']);
});

test('the list of documents is searched, put in order and tidied', async ({ editor, page }) => {
  await editor.startWith(mirror('one'));
  await editor.openMore(...['two', 'three', 'four', 'five', 'six'].map(file));
  await page.getByRole('button', { name: /6 open$/ }).click();
  const list = page.getByRole('dialog', { name: 'Documents' });
  await expect(list.getByRole('listitem')).toHaveCount(6);
  await list.getByRole('button', { name: 'Move four down' }).click();
  await list.getByRole('button', { name: 'Move four down' }).click();
  await list.getByRole('button', { name: 'Close two' }).click();
  await expect(editor.tabs).toHaveText(['registries', 'three', 'five', 'six', 'four']);
  await list.getByRole('button', { name: 'Rename six' }).click();
  await page.keyboard.type('half a dozen');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: 'half a dozen', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(editor.endpoint(1, 'five')).toBeVisible();
});

for (const count of [1, 5, 15]) {
  test.describe(() => {
    test.use({ viewport: { width: 1440, height: 800 } });

    test(`the list of ${count} documents and what begins another stand side by side`, async ({ editor, page }) => {
      await editor.startWith(mirror('one'));
      if (count > 1) {
        const name = (index: number) => `a-name-that-is-longer-than-any-tab-is-wide-${index}`;
        await editor.openMore(...Array.from({ length: count - 1 }, (_, index) => file(name(index))));
      }
      await expect(editor.tabs).toHaveCount(count);
      const list = page.getByRole('button', { name: new RegExp(`, ${count} open$`) });
      const chevron = await list.locator('svg').boundingBox();
      const begin = await page.getByRole('button', { name: 'New tab' }).boundingBox();
      expect((chevron?.x ?? 0) + (chevron?.width ?? 0)).toBeLessThanOrEqual(begin?.x ?? 0);
    });
  });
}

test('the palette finds documents and all that can be done with them', async ({ editor, page }) => {
  const run = (query: string) => runCommand(page, query);
  await editor.startWith(mirror('one'));
  await run('duplicate');
  await expect(editor.tabs).toHaveText(['registries', 'registries 2']);
  await run('rename the document');
  await expect(page.getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.type('edge');
  await page.keyboard.press('Enter');
  await run('documents registries');
  await expect(editor.tabs.first()).toHaveAttribute('aria-selected', 'true');
  await run('关闭文档');
  await expect(editor.tabs).toHaveText(['edge']);
  await run('closed last');
  await expect(editor.tabs).toHaveText(['registries', 'edge']);
});

test('the document that is shown is compared with another, each for its own target', async ({ editor, page }) => {
  await editor.startWith(mirror('one'));
  await page.getByRole('button', { name: 'Document' }).click();
  await expect(page.getByRole('menuitem', { name: 'Compare with' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await editor.openMore(file('two'));
  await page.getByRole('combobox', { name: 'Program' }).click();
  await page.getByRole('option', { name: 'RKE2' }).click();
  await page.getByRole('button', { name: 'Document' }).click();
  await page.getByRole('menuitem', { name: 'Compare with' }).click();
  await page.getByRole('menuitem', { name: 'registries' }).click();
  const comparison = page.getByRole('dialog', { name: 'Compare' });
  const side = (name: string) => comparison.getByRole('group', { name });
  await expect(side('Before')).toContainText('two');
  await expect(side('Before').getByRole('combobox', { name: 'Program' })).toHaveText('RKE2');
  await expect(side('After')).toContainText('registries');
  await expect(side('After').getByRole('combobox', { name: 'Program' })).toHaveText('K3s');
  await comparison.getByRole('listbox', { name: 'Files' }).getByText('registries.yaml').click();
  await expect(comparison.getByRole('textbox', { name: /before, read-only$/ })).toContainText('two.mirror.lan');
  await expect(comparison.getByRole('textbox', { name: /after, read-only$/ })).toContainText('one.mirror.lan');
  await page.keyboard.press('Escape');
  await expect(comparison).toBeHidden();
  await expect(page.getByRole('button', { name: 'Document' })).toBeFocused();

  await runCommand(page, 'compare with registries');
  await expect(side('Before')).toContainText('two');
  // A quick hand presses both at once.
  await page.keyboard.press('Escape');
  await runCommand(page, 'compare with registries');
  await expect(side('Before')).toContainText('two');
});

for (const [width, colorScheme] of [
  [1440, 'light'],
  [360, 'dark'],
] as const) {
  test.describe(`Chinese, ${colorScheme}, ${width} px wide`, () => {
    test.use({ locale: 'zh-CN', colorScheme, viewport: { width, height: 800 } });

    test('axe finds nothing with many documents, and nothing is wider than the page', async ({ page }) => {
      await page.goto('/');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^打开文件/ }).click();
      const names = [
        '边缘集群',
        'a-name-that-is-far-too-long-for-any-tab-or-list',
        'two',
        'three',
        'four',
        'five',
        'six',
      ];
      const opened = names.map(file);
      await (await chooser).setFiles(
        opened.map(({ name, content }) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(content) })),
      );
      await page.getByRole('button', { name: /^边缘集群，共打开 7 个文档$/ }).click();
      const list = page.getByRole('dialog', { name: '文档' });
      await expect(list.getByRole('listitem')).toHaveCount(7);
      expect(await faults(page), 'the list').toEqual([]);
      await list.getByRole('button', { name: '重命名 two', exact: true }).click();
      await expect(page.getByRole('textbox', { name: 'two 的名称' })).toBeFocused();
      expect(await faults(page), 'a name in the list').toEqual([]);
      await page.keyboard.press('Escape');
      await list.getByRole('button', { name: '关闭 two', exact: true }).click();
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      expect(await faults(page), 'the tabs').toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
}
