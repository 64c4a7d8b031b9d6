import { expect, test } from './fixtures.ts';

const start = 'mirrors:\n  docker.io:\n    endpoint:\n      - https://a.test\n';

test('one undo goes back over form and text, and forward again', async ({ editor, page }) => {
  await editor.startWith(start);
  await editor.endpoint(1, 'docker.io').fill('https://b.test');
  await expect(editor.text).toContainText('https://b.test');
  const edited = await editor.documentText();
  await editor.text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('# note');
  await expect(editor.text).toContainText('# note');

  await page.keyboard.press('ControlOrMeta+z');
  expect(await editor.documentText()).toBe(edited);
  await editor.undo();
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://a.test');
  expect(await editor.documentText()).toBe(start);
  await editor.redo();
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://b.test');
  await editor.redo();
  await expect(editor.text).toContainText('# note');
});

test('what is removed comes back from the bar that says so', async ({ editor, page }) => {
  await editor.startWith(start);
  await page.getByRole('button', { name: 'Actions for docker.io' }).click();
  await page.getByRole('menuitem', { name: /Delete|Remove/ }).click();
  await expect(editor.endpoint(1, 'docker.io')).toHaveCount(0);
  await editor.form.getByRole('button', { name: 'Undo' }).click();
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://a.test');
  expect(await editor.documentText()).toBe(start);
});
