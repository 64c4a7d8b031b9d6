import { manyMirrors } from '../bench/many-mirrors.ts';
import { expect, test } from './fixtures.ts';
import { EndpointTests } from './pages/endpoint-tests.ts';

test('ten thousand mirrors are opened, edited in form and text, and what is typed arrives everywhere', async ({
  editor,
  page,
}) => {
  test.slow();
  const mirror = 'registry-7654.example.com';
  await editor.startWith(manyMirrors(10_000));
  await editor.files.getByRole('combobox', { name: /more files?$/ }).click();
  await page.keyboard.type(mirror);
  await page.getByRole('option', { name: new RegExp(`^${mirror}`) }).click();
  const file = editor.files.getByRole('textbox', { name: 'Text of the file, read-only' });
  await expect(file).toContainText('https://mirror-7654.example.net:5000');

  await editor.form.getByRole('searchbox', { name: 'Filter mirrors by name or endpoint' }).fill(mirror);
  await editor.expand(mirror);
  const endpoint = editor.endpoint(1, mirror);
  await endpoint.fill('https://typed.example.net');
  await expect(editor.text).toContainText('https://typed.example.net');
  await expect(file).toContainText('https://typed.example.net/v2');

  await editor.text.getByText('https://typed.example.net').click();
  await page.keyboard.press('End');
  await page.keyboard.type('/written', { delay: 40 });
  await expect(endpoint).toHaveValue('https://typed.example.net/written');
  await expect(file).toContainText('https://typed.example.net/written');

  // How many steps the letters make depends on how fast they came.
  const first = 'https://mirror-7654.example.net:5000';
  for (let value = await endpoint.inputValue(); value !== first; value = await endpoint.inputValue()) {
    await editor.undo();
    await expect(endpoint).not.toHaveValue(value);
  }
  await expect(file).toContainText(first);

  // What takes long shows how far it is, and can be called off.
  await page.getByRole('button', { name: 'New tab' }).click();
  await editor.openFile(manyMirrors(10_000).replaceAll(/^( +)/gm, '$1$1'));
  const indented = async () => (await editor.documentText()).split('\n')[1]?.search(/\S/);
  await expect.poll(indented).toBe(4);
  await editor.text.press('Shift+Alt+F');
  const notice = page.getByRole('status').filter({ hasText: 'Formatting…' });
  await notice.getByRole('button', { name: 'Cancel' }).click();
  await expect(notice).toBeHidden();
  expect(await indented()).toBe(4);
  await editor.text.press('Shift+Alt+F');
  await expect(page.getByRole('status').filter({ hasText: 'The text is laid out anew' })).toBeVisible();
  expect(await indented()).toBe(2);
});

test('all lines of ten thousand mirrors are folded, commented out, emptied and brought back, and the document copied', async ({
  editor,
  page,
}) => {
  test.slow();
  const text = manyMirrors(10_000);
  await editor.startWith(text);
  await editor.text.press('Alt+Shift+U');
  const folds = editor.text.getByRole('button', { name: /^Unfold \d lines$/ });
  await expect(folds.first()).toBeVisible();
  await editor.text.press('Control+End');
  await expect(folds.last()).toBeVisible();
  await expect(editor.text).not.toContainText('ca_file');
  await editor.text.press('Alt+Shift+U');
  await expect(editor.text).toContainText('ca_file');

  await editor.text.press('Control+a');
  await page.keyboard.press('Control+/');
  await expect(editor.form).toContainText('No mirrors yet');
  await expect(editor.text).toContainText('#       ca_file');
  expect(await editor.documentText()).toBe(text.replace(/^(?=.)/gm, '# '));
  await editor.text.press('Control+a');
  await page.keyboard.press('Control+/');
  await expect(editor.form).not.toContainText('No mirrors yet');
  expect(await editor.documentText()).toBe(text);

  await editor.text.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(editor.form).toContainText('No mirrors yet');
  await editor.undo();
  await expect(editor.form).not.toContainText('No mirrors yet');
  expect(await editor.documentText()).toBe(text);

  await editor.chooseInMenu('Duplicate');
  await expect(editor.tabs).toHaveCount(2);
  await expect(editor.tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(await editor.documentText()).toBe(text);
});

test('a key pressed right after the name of a copy goes into its row, also among ten thousand', async ({
  editor,
  page,
}) => {
  test.slow();
  const mirror = 'registry-3.example.com';
  await editor.startWith(manyMirrors(10_000));
  await editor.form.getByRole('button', { name: `Actions for ${mirror}` }).click();
  await page.getByRole('menuitem', { name: 'Duplicate', exact: true }).click();
  await expect(editor.form.getByRole('combobox', { name: `Name of the copy of ${mirror}` })).toBeFocused();
  await page.keyboard.type('copy.example.com');
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('End'), page.keyboard.type('x')]);
  const row = editor.form.getByRole('textbox', { name: 'Mirrored registry' });
  await expect(row).toBeFocused();
  await expect(row).toHaveValue('copy.example.comx');
  await expect(editor.text).toContainText('copy.example.comx:');
});

test('what is typed right after the name of a new registry is its user name, also behind thousands', async ({
  editor,
  page,
}) => {
  test.slow();
  await editor.startWith(manyMirrors(10_000));
  await editor.form.getByRole('button', { name: 'Add registry' }).click();
  await expect(editor.form.getByRole('combobox', { name: 'Host and port that is asked' })).toBeFocused();
  await page.keyboard.type('harbor.lan');
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.type('admin')]);
  const user = editor.form.getByRole('textbox', { name: 'Username' });
  await expect(user).toBeFocused();
  await expect(user).toHaveValue('admin');
  await expect(user).toBeInViewport();
  await expect(editor.text).toContainText('username: admin');
});

test('a mirror of three hundred endpoints draws its first ones, and further ones where they are wanted', async ({
  editor,
  page,
}) => {
  const endpoints = Array.from({ length: 300 }, (_, index) => `      - https://m${index + 1}.lan\n`);
  await editor.startWith(`mirrors:\n  docker.io:\n    endpoint:\n${endpoints.join('')}`);
  const rows = editor.form.getByRole('list', { name: 'Endpoints of docker.io' }).getByRole('listitem');
  await expect(rows).toHaveCount(50);

  // Where a row goes, the page follows.
  await editor.endpoint(50, 'docker.io').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(editor.endpoint(51, 'docker.io')).toBeFocused();
  await expect(editor.endpoint(51, 'docker.io')).toHaveValue('https://m50.lan');

  // What is chosen in the text is brought into sight.
  await editor.text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await expect(editor.endpoint(300, 'docker.io')).toBeInViewport();
  await expect(rows).toHaveCount(300);
});

test('more endpoints of a long list are drawn for a button, which leaves the focus on the first of them', async ({
  editor,
}) => {
  const endpoints = Array.from({ length: 300 }, (_, index) => `      - https://m${index + 1}.lan\n`);
  await editor.startWith(`mirrors:\n  docker.io:\n    endpoint:\n${endpoints.join('')}`);
  await editor.form.getByRole('button', { name: 'Show 50 of 250 more endpoints' }).click();
  await expect(editor.endpoint(51, 'docker.io')).toBeFocused();
  await expect(editor.endpoint(100, 'docker.io')).toHaveValue('https://m100.lan');
  await expect(editor.form.getByRole('button', { name: 'Show 50 of 200 more endpoints' })).toBeVisible();
});

test('the endpoints of ten thousand mirrors are listed, tested, called off and edited', async ({ editor, page }) => {
  test.slow();
  const tests = new EndpointTests(page);
  // Nobody answers, so that all tests run until they are called off.
  await page.route('**/api/v1/probes', () => {});
  await editor.startWith(manyMirrors(10_000));
  await tests.open();
  const list = tests.panel.getByRole('list', { name: 'Endpoints by mirror' });
  await expect(tests.row('https://mirror-0.example.net:5000')).toContainText('Not tested');
  expect(await tests.rows.count()).toBeLessThan(60);
  await list.hover();
  await page.mouse.wheel(0, 10_000_000);
  await expect(tests.row('registry-9999.example.com itself')).toBeInViewport();
  await tests.row('https://mirror-9999.example.net:5000').click();
  await expect(tests.panel.getByRole('region', { name: 'https://mirror-9999.example.net:5000' })).toBeVisible();

  await tests.testAll.click();
  await expect(tests.panel.getByRole('progressbar', { name: '0 of 30,000 tested' })).toBeVisible();
  await expect(tests.row('registry-9999.example.com itself')).toContainText('Running');
  await tests.panel.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(tests.panel.getByRole('status').filter({ hasText: 'stopped' })).toHaveText('30,000 were stopped');
  await expect(tests.row('registry-9999.example.com itself')).toContainText('Stopped');

  await editor.text.press('Control+Home');
  for (let line = 0; line < 4; line++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type('/edited');
  await list.hover();
  await page.mouse.wheel(0, -10_000_000);
  await expect(tests.row('https://mirror-0.example.net:5000/edited')).toContainText('Edited since');
  await expect(tests.row('registry-0.example.com itself')).toContainText('Stopped');
  await expect(tests.panel.getByRole('status').filter({ hasText: 'stopped' })).toHaveText('29,999 were stopped');
});
