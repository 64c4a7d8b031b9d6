import { expect, test } from './fixtures.ts';

const document = `mirrors:
  docker.io:
    # the nearest first
    endpoint:
      - https://one.lan
      - https://two.lan # spare
      - https://three.lan
    rewrite: {^a: b}
  quay.io:
    endpoint: [https://one.lan]
`;

test('an endpoint is dragged to another place with the pointer, and its comment goes along', async ({
  editor,
  page,
}) => {
  await editor.startWith(document);
  const rows = editor.form.getByRole('list', { name: /^Endpoints of docker\.io/ }).getByRole('listitem');
  const handle = rows.nth(2).locator('[data-handle]');
  const from = await handle.boundingBox();
  const to = await rows.nth(0).boundingBox();
  if (from === null || to === null) throw new Error('no rows');
  // What drags comes after the form; until then a press does nothing.
  await expect(async () => {
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2, from.y - 10, { steps: 4 });
    await page.mouse.move(from.x + from.width / 2, to.y + 4, { steps: 8 });
    await page.mouse.up();
    await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://three.lan', { timeout: 2000 });
  }).toPass();
  await expect(editor.endpoint(3, 'docker.io')).toHaveValue('https://two.lan');
  const moved = `      - https://three.lan
      - https://one.lan
      - https://two.lan # spare
`;
  expect(await editor.documentText()).toContain(moved);
  await editor.undo();
  expect(await editor.documentText()).toBe(document);
});

test('a long endpoint typed in the form leaves the beginnings of all lines in sight', async ({ editor, page }) => {
  await editor.startWith(document);
  const beginning = async () => (await editor.text.getByText('mirrors:').boundingBox())?.x;
  const before = await beginning();
  await editor.endpoint(3, 'docker.io').fill(`https://${'a'.repeat(40)}.lan/${'b'.repeat(80)}`);
  await page.keyboard.type('c');
  await expect(editor.text).toContainText(/b{80}c/);
  expect(await beginning()).toBe(before);
});

test('a pane is collapsed to a strip, stays so over a reload, and comes back', async ({ editor, page }) => {
  await editor.startWith(document);
  const widthOf = async (pane: string) => (await page.locator(`[data-pane="${pane}"]`).boundingBox())?.width ?? 0;
  const before = await widthOf('files');
  await page.getByRole('button', { name: 'Collapse registries.yaml' }).click();
  await expect(editor.text).toBeHidden();
  const strip = page.getByRole('button', { name: 'Expand registries.yaml' });
  await expect(strip).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => widthOf('files')).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Collapse Form' }).click();
  await expect(editor.form).toBeHidden();
  await expect(page.getByRole('button', { name: 'Collapse Node files' })).toHaveCount(0);

  await editor.untilKept();
  await page.reload();
  await expect(strip).toBeVisible();
  await expect(editor.form).toBeHidden();
  await strip.focus();
  await page.keyboard.press('Enter');
  await expect(editor.text).toBeVisible();
  await page.getByRole('button', { name: 'Expand Form' }).click();
  await expect(editor.form).toBeVisible();
  await editor.endpoint(1, 'docker.io').fill('https://four.lan');
  await expect(editor.text).toContainText('https://four.lan');
});

test('a mirror is copied under another name and renamed, with all that is in it', async ({ editor, page }) => {
  await editor.startWith(document);
  await editor.form.getByRole('button', { name: 'Actions for docker.io' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  const name = editor.form.getByRole('combobox', { name: 'Name of the copy of docker.io' });
  await name.fill('quay.io');
  await page.keyboard.press('Enter');
  await expect(editor.form).toContainText('quay.io is mirrored already.');
  await name.fill('gcr.io');
  await page.keyboard.press('Enter');
  await expect(editor.endpoint(2, 'gcr.io')).toHaveValue('https://two.lan');

  await editor.form.getByRole('button', { name: 'Actions for gcr.io' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  const names = editor.form.getByRole('textbox', { name: 'Mirrored registry' });
  await expect(names.and(page.locator(':focus'))).toHaveValue('gcr.io');
  await page.keyboard.insertText('ghcr.io');
  await expect(editor.endpoint(1, 'ghcr.io')).toHaveValue('https://one.lan');
  const text = await editor.documentText();
  expect(text).toContain('  docker.io:\n    # the nearest first\n');
  expect(text.match(/https:\/\/two\.lan/g)).toHaveLength(2);
  expect(text).toContain('  ghcr.io:\n');
  expect(text).not.toContain('  gcr.io:');
  await expect(editor.files.getByRole('tab', { name: /^ghcr\.io/ })).toBeVisible();
  await editor.undo();
  await editor.undo();
  expect(await editor.documentText()).toBe(document);
});

test('a file is found by what is typed for it, however quick the hand', async ({ editor, page }) => {
  const names = Array.from({ length: 40 }, (_, index) => `  r${index}.lan: {endpoint: [https://m${index}.lan]}\n`);
  await editor.startWith(`mirrors:\n${names.join('')}`);
  const files = editor.files.getByRole('combobox', { name: /more files?$/ });
  const file = editor.files.getByRole('textbox', { name: 'Text of the file, read-only' });
  await files.focus();
  await page.keyboard.type('r17.lan');
  await page.keyboard.press('Enter');
  await expect(file).toContainText('https://m17.lan');
  await expect(page.getByRole('option')).toHaveCount(0);

  await files.click();
  await page.keyboard.type('r23.lan');
  await page.getByRole('option', { name: 'r23.lan' }).click();
  await expect(file).toContainText('https://m23.lan');
});
