import type { Locator, Page } from '@playwright/test';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const document = `mirrors:
  docker.io:
    endpoint:
      - https://mirror.acme.cn
      - https://robot:hunter22@harbor.lan
  quay.io: {endpoint: [https://quay-cache.lan]}
configs:
  harbor.lan:
    auth: {username: robot, password: correct-horse}
`;

/** The comparison as a user sees it, in English. */
function comparisonOn(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Compare' });
  return {
    dialog,
    before: dialog.getByRole('group', { name: 'Before' }),
    after: dialog.getByRole('group', { name: 'After' }),
    notes: dialog.getByRole('region', { name: 'What matters' }),
    files: dialog.getByRole('listbox', { name: 'Files' }),
    left: dialog.getByRole('textbox', { name: /before, read-only$/ }),
    right: dialog.getByRole('textbox', { name: /after, read-only$/ }),
    async choose(side: Locator, release: string) {
      await side.getByRole('combobox', { name: /^Release/ }).click();
      await page.keyboard.type(release);
      await page.keyboard.press('Enter');
      await expect(side.getByRole('combobox', { name: `Release: ${release}` })).toBeVisible();
      await expect(dialog.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
    },
  };
}

async function open(page: Page) {
  await page.getByRole('button', { name: 'Compare with another release…' }).click();
  const comparison = comparisonOn(page);
  await expect(comparison.dialog).toBeVisible();
  return comparison;
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('an upgrade is shown as what matters, which files differ, and both sides of each', async ({ editor, page }) => {
  await editor.startWith(document);
  const { dialog, before, after, notes, files, left, right, choose } = await open(page);
  await choose(before, 'v1.24.17+k3s1');
  await choose(after, 'v1.33.4+k3s1');
  await expect(notes).toContainText('The settings of the mirrors docker.io, quay.io leave config.toml');
  await expect(files.getByRole('option', { selected: true })).toContainText('config.toml');
  await expect(left).toContainText('[plugins."io.containerd.grpc.v1.cri".registry.mirrors."quay.io"]');
  await expect(right).toContainText('config_path = "/var/lib/rancher/k3s/agent/etc/containerd/certs.d"');
  await files.getByRole('option', { name: /^docker\.io/ }).click();
  await expect(dialog).toContainText('Only the side after writes this file.');
  await expect(dialog.getByRole('textbox', { name: /hosts\.toml, before and after/ })).toContainText('mirror.acme.cn');

  await dialog.getByRole('button', { name: 'Swap the sides' }).click();
  await expect(dialog).toContainText('Only the side before writes this file.');
  await expect(notes).toContainText('go back into config.toml');

  await before.getByRole('button', { name: 'Use this release' }).click();
  await expect(dialog).toBeHidden();
  await expect(editor.header.getByRole('combobox', { name: /^Release/ })).toContainText('v1.33.4+k3s1');
});

test('a release is chosen by what is typed, wherever the pointer rests', async ({ editor, page }) => {
  await editor.startWith(document);
  const picker = editor.header.getByRole('combobox', { name: /^Release/ });
  await picker.click();
  await page.keyboard.type('v1.33.4');
  await page.getByRole('option').nth(1).hover();
  await page.mouse.move(5, 5);
  await page.keyboard.press('Enter');
  await expect(picker).toContainText('v1.33.4+k3s1');
  // Keys that come before the field of the list has the focus.
  await picker.evaluate(async (trigger) => {
    const send = async (event: Event) => {
      trigger.dispatchEvent(event);
      await null;
    };
    const press = (key: string) => send(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await send(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    for (const key of 'v1.29.3') await press(key);
    await press('Enter');
  });
  await expect(picker).toContainText('v1.29.3+k3s1');
});

test('secrets are dots on both sides and in what is copied', async ({ editor, page }) => {
  await editor.startWith(document);
  const { dialog, before, left, right, choose } = await open(page);
  await choose(before, 'v1.24.17+k3s1');
  const secrets = /correct-horse|hunter22/;
  await left.getByText('correct-horse').waitFor({ state: 'detached' });
  await expect(left).toContainText('robot:••••••••');
  await expect(page.locator('body')).not.toContainText(secrets);
  await dialog.getByRole('button', { name: 'Copy the diff, secrets hidden' }).click();
  await expect.poll(() => clipboard(page)).toContain('   password = "••••••••"');
  expect(await clipboard(page)).not.toMatch(secrets);
  await left.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toContain('robot:••••••••@harbor.lan');
  expect(await clipboard(page)).not.toMatch(secrets);

  await dialog.getByRole('button', { name: /^Show all secrets/ }).click();
  await expect(left).toContainText('correct-horse');
  await expect(right).toContainText('correct-horse');
  await dialog.getByRole('button', { name: 'Copy the diff, secrets hidden' }).click();
  await expect.poll(() => clipboard(page)).toContain('   password = "••••••••"');
  expect(await clipboard(page)).not.toMatch(secrets);
  await page.evaluate(() => globalThis.dispatchEvent(new Event('blur')));
  await expect(page.locator('body')).not.toContainText(secrets);
});

test('a login in a registry’s name is hidden in every list and heading', async ({ editor, page }) => {
  await editor.startWith('mirrors: {"https://robot:hunter22@quay.lan": {endpoint: [https://a.lan]}}\n');
  const { dialog, before, notes, files, choose } = await open(page);
  await choose(before, 'v1.24.17+k3s1');
  await expect(notes).toContainText('robot:•••@quay.lan');
  await files.getByRole('option', { name: /quay\.lan/ }).click();
  await expect(dialog.getByRole('heading', { name: /hosts\.toml$/ })).toContainText('•••@quay.lan');
  await expect(dialog).not.toContainText('hunter22');
  await expect(dialog.locator('[title*=hunter22], [aria-label*=hunter22]')).toHaveCount(0);
});

test('a note leads to its place in the document', async ({ editor, page }) => {
  await editor.startWith(document);
  const { dialog, before, after, notes, choose } = await open(page);
  await choose(after, 'v1.24.17+k3s1');
  await notes.getByRole('button', { name: /^Note The settings of the mirrors/ }).click();
  await expect(dialog).toBeHidden();
  await expect(editor.text).toBeFocused();
  await expect(page.locator('.cm-activeLine', { hasText: 'docker.io' })).toBeVisible();
  await page.keyboard.press('Alt+Shift+D');
  await expect(before.getByRole('combobox', { name: /^Release/ })).not.toContainText('v1.24.17');
  await expect(after.getByRole('combobox', { name: /^Release/ })).toContainText('v1.24.17');
});

test('the differences are walked by keyboard, from file to file, and the focus goes back', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.text.focus();
  await page.keyboard.press('Alt+Shift+D');
  const { dialog, before, files, choose } = comparisonOn(page);
  await expect(dialog).toBeFocused();
  await choose(before, 'v1.29.3+k3s1');
  const status = dialog.getByRole('region', { name: 'Differences' }).getByRole('status').first();
  const count = 14;
  await expect(status).toHaveText(`${count} differences`);
  await page.keyboard.press('F8');
  await expect(status).toHaveText(`Difference 1 of ${count}`);
  await dialog.getByRole('button', { name: 'Next difference' }).focus();
  for (let number = 2; number <= count; number += 1) {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(status).toHaveText(`Difference ${number} of ${count}`);
  }
  await page.keyboard.press('Alt+ArrowDown');
  await expect(files.getByRole('option', { selected: true })).not.toContainText('config.toml');
  await expect(status).toHaveText(/^Difference 1 of/);
  await page.keyboard.press('Shift+F8');
  await expect(status).toHaveText(`Difference ${count} of ${count}`);
  await dialog.getByRole('textbox', { name: /before, read-only$/ }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(files.getByRole('option', { selected: true })).not.toContainText('config.toml');
  await expect(dialog.getByRole('textbox', { name: /read-only$/ }).last()).toBeFocused();
  await files.focus();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(editor.text).toBeFocused();
});

test('what is the same is folded on both sides until it is asked for', async ({ editor, page }) => {
  await editor.startWith(document);
  const { dialog, after, left, right, choose } = await open(page);
  await choose(after, 'v1.34.1+k3s1');
  const fold = left.getByRole('button', { name: /lines the same$/ }).last();
  await expect(left).not.toContainText('harbor.lan');
  // What was chosen may still be on its way, and take the place of what is clicked.
  await expect(async () => {
    await fold.click();
    await expect(left).toContainText('harbor.lan', { timeout: 3000 });
  }).toPass();
  await expect(right).toContainText('harbor.lan');

  await dialog.getByRole('button', { name: 'Show both sides in one column' }).click();
  const one = dialog.getByRole('textbox', { name: /before and after/ });
  await expect(one).not.toContainText('harbor.lan');
  await one.focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('harbor.lan');
  await page.keyboard.press('Enter');
  await expect(one).toContainText('harbor.lan');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
});

test('options and programs are compared, and it is said where nothing differs', async ({ editor, page }) => {
  await editor.startWith(document);
  const { dialog, before, after, notes, choose } = await open(page);
  await choose(before, 'v1.33.4+k3s1');
  await choose(after, 'v1.33.4+k3s1');
  await expect(dialog).toContainText('Both sides are the same');
  await after.getByRole('button', { name: /^Options of the node/ }).click();
  await page.getByRole('checkbox', { name: /^--disable-default-registry-endpoint/ }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await expect(notes).toContainText('nobody else is asked: --disable-default-registry-endpoint acts on');
  await expect(dialog.getByRole('region', { name: 'Differences' })).toContainText(
    '--disable-default-registry-endpoint',
  );
  await after.getByRole('combobox', { name: 'Program' }).click();
  await page.getByRole('option', { name: 'RKE2' }).click();
  await expect(notes).toContainText('RKE2 reads /etc/rancher/rke2/registries.yaml');
  await expect(after.getByRole('button', { name: 'Use RKE2' })).toBeVisible();
});

test('a document that K3s refuses is not compared, and its error is shown', async ({ editor, page }) => {
  await editor.startWith('mirrors:\n  docker.io: [wrong]\n');
  const { dialog } = await open(page);
  await expect(dialog).toContainText('K3s does not start with this document');
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Show the error' }).click();
  await expect(editor.text).toBeFocused();
});

test('a long comparison is stopped, and taken up again', async ({ editor, page }) => {
  test.slow();
  const mirrors = Array.from({ length: 4000 }, (_, index) => `  r${index}.lan: {endpoint: [https://m${index}.lan]}\n`);
  await editor.startWith(`mirrors:\n${mirrors.join('')}`);
  const { dialog, files } = await open(page);
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog).toContainText('The comparison was stopped.');
  await dialog.getByRole('button', { name: 'Compare again' }).click();
  await expect(files.getByRole('option').first()).toBeVisible({ timeout: 45_000 });
});

for (const [width, colorScheme] of [
  [1440, 'light'],
  [1000, 'dark'],
] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('axe finds nothing in a comparison', async ({ editor, page }) => {
      await editor.startWith(document);
      const { before, notes, choose } = await open(page);
      await choose(before, 'v1.24.17+k3s1');
      await expect(notes).toContainText('mirrors docker.io');
      await page.keyboard.press('F8');
      expect(await faults(page)).toEqual([]);
    });
  });
}

test.describe('in Chinese, beside a long name', () => {
  test.use({ locale: 'zh-CN' });

  test('what becomes of a file stands on one line', async ({ page }) => {
    await page.goto('/');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^打开文件/ }).click();
    const buffer = Buffer.from(document.replace('quay.io', `${'long-name.'.repeat(8)}lan`));
    await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer });
    await page.getByRole('button', { name: '与其他版本比较…' }).click();
    const dialog = page.getByRole('dialog', { name: '比较' });
    await dialog.getByRole('group', { name: '之前' }).getByRole('combobox', { name: /^版本/ }).click();
    await page.keyboard.type('v1.24.17+k3s1');
    await page.keyboard.press('Enter');
    const fate = dialog.getByRole('option', { name: /^long-name/ }).getByText('新增', { exact: true });
    const lines = await fate.evaluate((element) => {
      const range = globalThis.document.createRange();
      range.selectNodeContents(element);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}, 360 px wide, in Chinese`, () => {
    test.use({ colorScheme, locale: 'zh-CN', viewport: { width: 360, height: 740 } });

    test('one part is shown at a time, and both sides in one column', async ({ page }) => {
      await page.goto('/');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^打开文件/ }).click();
      await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(document) });
      await page.getByRole('button', { name: '与其他版本比较…' }).click();
      const dialog = page.getByRole('dialog', { name: '比较' });
      const before = dialog.getByRole('group', { name: '之前' });
      await before.getByRole('combobox', { name: /^版本/ }).click();
      await page.keyboard.type('v1.24.17+k3s1');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('region', { name: '需要注意' })).toContainText('镜像设置 docker.io、quay.io 离开');
      expect(await faults(page)).toEqual([]);
      await dialog.getByRole('button', { name: '文件', exact: true }).click();
      await dialog.getByRole('option', { name: /^docker\.io/ }).click();
      await expect(dialog.getByRole('textbox', { name: /之前和之后，只读$/ })).toContainText('mirror.acme.cn');
      await expect(dialog).not.toContainText('hunter22');
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(360);
    });
  });
}
