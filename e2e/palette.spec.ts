import type { Page } from '@playwright/test';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const two = `mirrors:
  docker.io: {endpoint: [https://mirror.lan]}
  quay.io: {endpoint: [https://cache.lan]}
configs:
  mirror.lan: {auth: {username: u, password: hidden-word}}
`;

async function run(page: Page, query: string) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden();
}

/** Scripts that the page asks for from now on come only when what this gives is called. */
async function holdScripts(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('actions and places are found by typing, in either language', async ({ editor, page }) => {
  await editor.startWith(two);
  const release = await holdScripts(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('quay');
  await page.keyboard.press('Enter');
  release();
  await expect(editor.form.getByRole('button', { name: /^quay\.io/ }).first()).toBeFocused();

  await run(page, 'node files docker');
  await expect(editor.files.getByRole('tab', { selected: true })).toHaveAccessibleName(/docker\.io/);

  await run(page, '添加镜像加速器');
  await page.keyboard.type('ghcr.io');
  await page.keyboard.press('Enter');
  await expect(editor.text).toContainText('ghcr.io');
  await run(page, 'undo');
  await expect(editor.text).not.toContainText('ghcr.io');

  await run(page, 'rke2');
  await expect(editor.header.getByRole('combobox', { name: 'Program' })).toContainText('RKE2');
  await run(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await run(page, 'download');
  await expect(page.getByRole('dialog', { name: 'Download' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  for (const [english, chinese, command] of [
    ['test all', '测试所有', 'Test all endpoints'],
    ['show endpoints', '端点测试', 'Show or hide the endpoints'],
    ['pull plan', '拉取计划', 'Show or hide the pull plan'],
    ['air gap', '规划一批', 'Plan a list of images…'],
  ] as const) {
    for (const typed of [english, chinese]) {
      await palette.getByRole('combobox').fill(typed);
      await expect(palette.getByRole('option').first(), typed).toHaveText(new RegExp(`^${command}`));
    }
  }
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await run(page, 'show all secrets');
  await expect(editor.text).toContainText('hidden-word');
  await run(page, '中文');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('every part of the work is found: problems, TLS files, names on rewrites, commands for nodes, releases', async ({
  editor,
  page,
}) => {
  await editor.startWith(`mirrors:
  docker.io: {endpoint: [mirror.lan], rewrite: {"^library/(.*)": base/$1}}
  quay.io: {endpoint: [cache.lan]}
configs:
  mirror.lan: {tls: {insecure_skip_verify: true}}
`);
  await run(page, 'next problem');
  await expect(editor.text).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('mirror.lan');
  await page.keyboard.press('F8');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('cache.lan');
  await page.keyboard.press('Shift+F8');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('mirror.lan');

  await run(page, '选择 TLS 文件');
  await expect(editor.form.getByRole('button', { name: 'Choose TLS files for mirror.lan' })).toBeFocused();
  await run(page, 'try names');
  const tester = editor.form.getByRole('button', { name: 'Try names on the rewrites of docker.io' });
  await expect(tester).toBeFocused();
  await expect(tester).toHaveAttribute('aria-expanded', 'true');

  await run(page, 'cloud-init');
  const download = page.getByRole('dialog', { name: 'Download' });
  await expect(download.getByRole('tab', { name: 'Install on nodes' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(download).toBeHidden();

  await run(page, '版本 v1.30.4');
  await expect(editor.header.getByRole('combobox', { name: 'Release' })).toContainText('v1.30.4');
  await run(page, 'stargz');
  await expect(editor.text).toBeVisible();
  await editor.showFile(/config\.toml/);
  await expect(editor.files).toContainText('stargz');
});

test('what the form does with an entry is done with the one that was in use, wherever it stands', async ({
  editor,
  page,
}) => {
  const names = Array.from({ length: 60 }, (_, index) => `r${index}.lan`);
  await editor.startWith(`mirrors:\n${names.map((name) => `  ${name}: {endpoint: [https://m.lan]}\n`).join('')}`);
  await run(page, 'r55.lan');
  await expect(editor.form.getByRole('button', { name: /^r55\.lan/ }).first()).toBeFocused();
  await run(page, 'add endpoint');
  await expect(editor.endpoint(2, 'r55.lan')).toBeFocused();
  await page.keyboard.type('https://second.lan');
  await expect(editor.text).toContainText('second.lan');
  await run(page, '常用重写 library');
  await expect(editor.form.getByRole('textbox', { name: 'Project' })).toBeFocused();
  await page.keyboard.type('base');
  await page.keyboard.press('Enter');
  await expect(editor.text).toContainText('base/$1');

  await run(page, 'r50.lan');
  await run(page, '复制一份');
  await page.keyboard.type('copy.lan');
  await page.keyboard.press('Enter');
  await expect(editor.form.getByRole('textbox', { name: 'Mirrored registry' }).first()).toBeFocused();
  await run(page, '删除 copy');
  await expect(editor.form.getByRole('status').filter({ hasText: 'copy.lan' })).toContainText('removed');
});

test('what keys and buttons do elsewhere is found too: comment lines, apply a fix, collapse a pane', async ({
  editor,
  page,
}) => {
  await editor.startWith('mirrors:\n  docker.io:\n    endpoints: [https://mirror.lan]\n');
  await editor.text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await run(page, '注释');
  await expect(editor.text).toContainText('# endpoints:');
  await run(page, 'comment lines');
  await expect(editor.text).not.toContainText('#');
  await expect(editor.header.getByRole('button', { name: /^1 (error|warning)/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('apply fix');
  // Problems are found a moment after the edit, and offered in the open palette.
  await expect(page.getByRole('option', { name: /Rename it to endpoint/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://mirror.lan');

  await editor.endpoint(1, 'docker.io').focus();
  await run(page, '收起表单');
  await expect(page.getByRole('button', { name: 'Expand Form' })).toBeFocused();
  await run(page, 'expand the form');
  await expect(editor.endpoint(1, 'docker.io')).toBeVisible();
});

test('what bars, notes and the pull plan offer is found too: missing secrets, filters, other names, images', async ({
  editor,
  page,
}) => {
  const names = Array.from({ length: 12 }, (_, index) => `  r${index}.lan: {endpoint: [https://m.lan]}\n`);
  await editor.startWith(`mirrors:
${names.join('')}configs:
  m.lan:5000: {auth: {username: u, password: hidden-word}}
`);
  await editor.untilKept();
  await page.reload();
  await expect(editor.text).toBeVisible();
  await run(page, '缺少的机密');
  const password = editor.form.getByRole('textbox', { name: 'Password', exact: true });
  await expect(password).toBeFocused();
  await run(page, 'leave the missing');
  await expect(page.getByRole('region', { name: 'Missing secrets' })).toBeHidden();

  await password.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('instead');
  await expect(page.getByRole('option', { name: 'Use m.lan instead for these settings' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor.text).toContainText('m.lan: {auth');
  await run(page, 'skip certificate');
  await expect(editor.form.getByRole('checkbox', { name: /Skip certificate verification/ })).toBeChecked();

  await run(page, '筛选镜像加速器');
  const filter = editor.form.getByRole('searchbox', { name: 'Filter mirrors by name or endpoint' });
  await expect(filter).toBeFocused();
  await page.keyboard.type('r11');
  await expect(editor.form.getByRole('button', { name: /^r11\.lan/ }).first()).toBeVisible();
  await expect(editor.form.getByRole('button', { name: /^r1\.lan/ })).toHaveCount(0);

  await run(page, 'pull plan');
  await page.getByRole('textbox', { name: 'Image', exact: true }).fill('r1.lan/a:1');
  await run(page, 'keep with the document');
  const kept = page.getByRole('list', { name: 'Kept images' });
  await expect(kept.getByRole('listitem')).toHaveCount(1);
  await run(page, 'stop keeping');
  await expect(kept).toBeHidden();
});

test('single things are found too: a secret of the entry in use, a problem of the list, a note that stays', async ({
  editor,
  page,
}) => {
  await editor.startWith(`mirrors:
  docker.io: {endpoint: [https://mirror.lan, cache.lan]}
configs:
  mirror.lan: {auth: {username: u, password: hidden-word}}
`);
  await editor.expand('mirror.lan');
  await editor.form.getByRole('textbox', { name: 'Username' }).focus();
  await run(page, 'show password');
  await expect(editor.text).toContainText('hidden-word');
  await run(page, '隐藏 mirror.lan');
  await expect(editor.text).not.toContainText('hidden-word');

  await run(page, 'show problems');
  await expect(page.getByRole('button', { name: /line 2 / })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('go to line 2');
  await page.getByRole('option', { name: /^Go to line 2: / }).click();
  await expect(editor.text).toBeFocused();

  await editor.openMore({ name: 'picture.png', content: '\u0000\u0001' });
  const note = page.getByRole('status').filter({ hasText: 'picture.png' });
  await expect(note).toBeVisible();
  await run(page, '关闭通知');
  await expect(note).toBeHidden();
});

test('what is asked of a text whose editor is not there yet is done once it is, the last of it', async ({
  editor,
  page,
}) => {
  const release = await editor.holdTextEditors();
  await editor.open();
  await editor.openFile('mirrors:\n  docker.io: {endpoint: [https://mirror.lan, cache.lan]}\n');
  await expect(editor.endpoint(1, 'docker.io')).toBeVisible();
  await run(page, 'search in registries');
  await run(page, 'next problem');
  release();
  await expect(editor.text).toBeFocused();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('cache.lan');
  await expect(page.locator('.cm-search-panel')).toHaveCount(0);
});

for (const [query, name] of [
  ['search in registries', 'text'],
  ['search in the node', 'files'],
] as const) {
  test(`the search of the ${name} opens where it was asked for before there was an editor`, async ({
    editor,
    page,
  }) => {
    const release = await editor.holdTextEditors();
    await editor.open();
    await editor.openFile(two);
    await expect(editor.endpoint(1, 'docker.io')).toBeVisible();
    await run(page, query);
    release();
    await expect(page.locator(`[data-pane="${name}"] .cm-search-panel [main-field]`)).toBeFocused();
  });
}

test('what was asked of one document is not done in the next', async ({ editor, page }) => {
  const release = await editor.holdTextEditors();
  await editor.open();
  await editor.openFile(two);
  await expect(editor.endpoint(1, 'docker.io')).toBeVisible();
  await run(page, 'search in registries');
  await editor.openMore({ name: 'other.yaml', content: 'mirrors: {gcr.io: {endpoint: [https://gcr.lan]}}\n' });
  await expect(editor.endpoint(1, 'gcr.io')).toBeVisible();
  release();
  await expect(editor.text).toContainText('gcr.lan');
  await editor.tabs.filter({ hasText: 'registries' }).click();
  await expect(editor.text).toContainText('mirror.lan');
  await expect(page.locator('.cm-search-panel')).toHaveCount(0);
});

for (const name of ['text', 'files'] as const) {
  test(`the pane of the ${name} has the focus as soon as its editor is there`, async ({ editor, page }) => {
    const release = await editor.holdTextEditors();
    await editor.open();
    await editor.openFile(two);
    await expect(editor.endpoint(1, 'docker.io')).toBeVisible();
    await run(page, name === 'text' ? 'go to registries' : 'go to the node');
    release();
    await expect(page.locator(`[data-pane="${name}"] .cm-content`)).toBeFocused();
  });
}

test.describe('360 px wide', () => {
  test.use({ viewport: { width: 360, height: 760 } });

  test('what the palette leads to in another pane is in sight', async ({ editor, page }) => {
    await editor.open();
    await editor.openFile(`mirrors:
  docker.io:
    endpoint: [https://a.lan, b.lan]
    rewrite: {"^library/(.*)": "x/$1"}
configs:
  a.lan: {tls: {ca_file: /etc/ca.crt}}
`);
    await expect(editor.endpoint(1, 'docker.io')).toBeVisible();
    await run(page, 'next problem');
    await expect(editor.text).toBeFocused();
    await run(page, 'try names');
    const tester = editor.form.getByRole('button', { name: 'Try names on the rewrites of docker.io' });
    await expect(tester).toBeFocused();
    const isUncovered = () =>
      tester.evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
    await expect.poll(isUncovered).toBe(true);
  });
});

test('the palette opens and closes with its keys, and leaves the focus where it was', async ({ editor, page }) => {
  await editor.startWith(two);
  await editor.text.focus();
  const release = await holdScripts(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('no such thinh');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('g');
  release();
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expect(palette.getByRole('combobox')).toHaveValue('no such thing');
  await expect(palette).toContainText('Nothing is called that.');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(palette).toBeHidden();
  await expect(editor.text).toBeFocused();
  await expect(editor.text).not.toContainText('no such');
  await run(page, 'list of shortcuts');
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor.text).toBeFocused();
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await editor.header.getByRole('button', { name: 'Undo', exact: true }).focus();
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toContainText('All commands');
  expect(await faults(page)).toEqual([]);
});

for (const [key, query] of [
  ['Escape', 'no such thing'],
  ['Enter', 'dark'],
  ['Enter', 'quay.io'],
] as const) {
  test(`asked for right behind ${key} on “${query}”, before it is gone, the palette opens anew`, async ({
    editor,
    page,
  }) => {
    await editor.startWith(two);
    await editor.text.focus();
    const palette = page.getByRole('dialog', { name: 'Commands' });
    const field = palette.getByRole('combobox');
    await page.keyboard.press('Control+k');
    await field.fill(query);
    if (key === 'Enter') await expect(palette.getByRole('option').first()).toHaveAttribute('data-highlighted');
    await pressAtOnce(page, [key, ''], ['k', 'Control']);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await page.keyboard.type('undo');
    await expect(field).toHaveValue('undo');
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    if (query === 'dark') await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(editor.text).not.toContainText('undo');
  });
}

/** Presses keys one behind the other without waiting for what comes of them, where `page.keyboard` waits each time. */
async function pressAtOnce(page: Page, ...presses: readonly (readonly [string, '' | 'Control'])[]) {
  const session = await page.context().newCDPSession(page);
  const codes: Readonly<Record<string, number>> = { Escape: 27, Enter: 13, k: 75 };
  await Promise.all(
    presses.flatMap(([key, held]) =>
      (['rawKeyDown', 'keyUp'] as const).map((type) =>
        session.send('Input.dispatchKeyEvent', {
          type,
          key,
          windowsVirtualKeyCode: codes[key] ?? 0,
          modifiers: held === 'Control' ? 2 : 0,
        }),
      ),
    ),
  );
}

for (const [width, colorScheme] of [
  [1440, 'light'],
  [360, 'dark'],
] as const) {
  test.describe(`${width} px wide, ${colorScheme}, in Chinese`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme, locale: 'zh-CN' });

    test('axe finds nothing in the palette, opened without a document', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('button', { name: /空白/ })).toBeVisible();
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog', { name: '命令' });
      await expect(palette.getByRole('option').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
      expect((await palette.boundingBox())?.width).toBeLessThanOrEqual(width - 16);
      await page.keyboard.type('start empty');
      await page.keyboard.press('Enter');
      await expect(page.locator('.cm-content').first()).toBeAttached();
    });
  });
}
