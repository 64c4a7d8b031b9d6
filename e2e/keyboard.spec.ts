import { expect, test } from './fixtures.ts';

test('a mirror is made, ordered and removed by keyboard alone', async ({ editor, page }) => {
  await editor.open();
  await page.getByRole('button', { name: /^Start empty/ }).focus();
  await page.keyboard.press('Enter');
  await editor.form.getByRole('button', { name: 'Add mirror' }).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('docker.io');
  await page.keyboard.press('Enter');
  if (!(await editor.endpoint(1, 'docker.io').isVisible())) {
    await page.getByRole('button', { name: 'Add endpoint to docker.io' }).focus();
    await page.keyboard.press('Enter');
  }
  await editor.endpoint(1, 'docker.io').focus();
  await page.keyboard.type('https://a.test');
  await page.keyboard.press('Enter');
  await expect(editor.endpoint(2, 'docker.io')).toBeFocused();
  await page.keyboard.type('https://b.test');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://b.test');
  await expect(editor.endpoint(1, 'docker.io')).toBeFocused();
  await expect(editor.text).toContainText(/https:\/\/b\.test[\s\S]*https:\/\/a\.test/);
});

test('the panes are resized from their separators, and the text pane can be left', async ({ editor, page }) => {
  await editor.startFrom(/^Docker Hub through an accelerator/);
  const separator = page.getByRole('separator', { name: 'Width of the form' });
  await separator.focus();
  const before = Number(await separator.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Number(await separator.getAttribute('aria-valuenow'))).toBeGreaterThan(before);

  await editor.text.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor.text).not.toBeFocused();
});

test('the drawer goes from tab to tab under the keys, and gives the focus back when it closes', async ({
  editor,
  page,
}) => {
  await editor.startFrom(/^Docker Hub through an accelerator/);
  const endpoint = editor.endpoint(1, 'docker.io');
  await endpoint.focus();
  await page.keyboard.press('Alt+Shift+L');
  await expect(page.getByRole('textbox', { name: 'Image' })).toBeFocused();
  await page.keyboard.press('Alt+Shift+H');
  const drawer = page.getByRole('region', { name: 'Endpoints', exact: true });
  await expect(drawer.getByRole('button', { name: 'Test all' })).toBeVisible();
  await expect(drawer.locator(':scope:focus, :focus')).toHaveCount(1);
  await page.keyboard.press('Alt+Shift+M');
  await expect(page.getByRole('region', { name: 'Problems', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(endpoint).toBeFocused();
});

test('what is wrong with a broken text is reached from the form, which shows nothing of it', async ({
  editor,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await editor.open();
  await editor.openFile('mirrors:\n  docker.io: [\n');
  await editor.form.getByRole('button', { name: 'Show the error' }).click();
  await expect(editor.text).toBeFocused();
});

test('every tab of the generated files is reached with the arrow keys', async ({ editor, page }) => {
  await editor.startFrom(/^Docker Hub through an accelerator/);
  await editor.files.getByRole('tab', { name: /^config\.toml/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(editor.files.getByRole('tab', { selected: true })).toHaveAccessibleName(/docker\.io/);
});
