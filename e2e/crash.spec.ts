import { expect, test } from './fixtures.ts';

const document =
  'mirrors:\n  docker.io:\n    endpoint:\n      - https://one.lan\nconfigs:\n  one.lan:\n    auth:\n      username: u\n      password: hunter2\n';

// A browser that fails in what only one part of the page uses is the nearest to a fault in that part.
test('a pane that crashes leaves the page and the document whole, and comes back', async ({
  editor,
  page,
  complaints,
}) => {
  await page.addInitScript(() => {
    const escapeText = CSS.escape;
    CSS.escape = (text) => {
      if (Reflect.get(globalThis, 'mended') === true) return escapeText(text);
      throw new Error('broken on purpose');
    };
  });
  await editor.startWith(document);
  await page.locator('[data-pane="text"] .cm-line', { hasText: 'one.lan' }).first().click();
  const alert = page.locator('[data-pane="form"]').getByRole('alert');
  await expect(alert).toContainText('This part of the page stopped working');
  await expect(editor.form).toBeHidden();

  await page.keyboard.press('End');
  await page.keyboard.type(':5000');
  await expect(editor.text).toContainText('https://one.lan:5000');
  const hosts = await editor.showFile(/^docker\.io/);
  await expect(hosts).toContainText('[host."https://one.lan:5000/v2"]');
  await alert.getByRole('button', { name: 'Download the files' }).click();
  await expect(page.getByRole('dialog')).toContainText('hosts.toml');
  await page.keyboard.press('Escape');

  await alert.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(editor.text).not.toContainText(':5000');
  await expect(alert).toBeVisible();
  await page.evaluate(() => Reflect.set(globalThis, 'mended', true));
  await alert.getByRole('button', { name: 'Show it again' }).click();
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://one.lan');
  await expect(alert).toBeHidden();
  expect(await editor.documentText()).toBe(document);
  expect(complaints.join()).toContain('broken on purpose');
  complaints.length = 0;
});

test('a page that crashes gives back the document that the browser kept, without its secrets', async ({
  editor,
  page,
  complaints,
}) => {
  await editor.startWith(document);
  await editor.untilKept();
  await page.addInitScript(() => {
    const { matchMedia } = globalThis;
    globalThis.matchMedia = (query) => {
      if (Reflect.get(globalThis, 'mended') === true) return matchMedia.call(globalThis, query);
      throw new Error('broken on purpose');
    };
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The page stopped working' })).toBeVisible();
  await expect(page.getByText('Download them without secrets')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'registries', exact: true }).click();
  const stream = await (await download).createReadStream();
  const chunks = await stream.toArray();
  const saved = Buffer.concat(chunks).toString();
  expect(saved).toContain('https://one.lan');
  expect(saved).not.toContain('hunter2');
  await page.evaluate(() => Reflect.set(globalThis, 'mended', true));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://one.lan');
  complaints.length = 0;
});

test.describe('while the server is away', () => {
  test.use({ tolerated: /Failed to load|ERR_FAILED|ChunkLoadError/ });

  test('what is asked for the first time is not there and says so, and comes once the server is back', async ({
    editor,
    page,
  }) => {
    await editor.startWith(document);
    await page.route('**/_next/static/**', (route) => route.abort());
    const away = page.getByText('The server does not answer');
    const ways = [
      ['Alt+Shift+D', 'Compare'],
      ['?', 'Shortcuts'],
      ['Control+k', 'Commands'],
    ] as const;
    for (const [key] of ways) {
      await editor.header.getByRole('button', { name: 'Document', exact: true }).focus();
      await page.keyboard.press(key);
      await expect(away).toBeVisible();
      await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
      await expect(away).toBeHidden();
    }
    await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://one.lan');
    await page.unroute('**/_next/static/**');
    for (const [key, name] of ways) {
      await editor.header.getByRole('button', { name: 'Document', exact: true }).focus();
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    expect(await editor.documentText()).toContain('hunter2');
  });
});
