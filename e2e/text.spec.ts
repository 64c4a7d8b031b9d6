import { manyMirrors } from '../bench/many-mirrors.ts';
import { expect, test } from './fixtures.ts';
import { announcements } from './pages/announcements.ts';

const commented = `# team mirrors, ask ops before editing
mirrors:
  docker.io:   # the Hub
    endpoint:
    - 'https://mirror.acme.cn'   # Hangzhou

    - https://harbor.lan   # ours
    rewrite:
      "^library/(.*)": "base/$1"
configs:
  harbor.lan:
    auth: {username: puller, password: "s3cret"}   # rotated in May
`;

test('a pasted file keeps its comments, order and quoting through form edits', async ({ editor, page }) => {
  await editor.open();
  await page.evaluate((text) => navigator.clipboard.writeText(text), commented);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(editor.text).toContainText('# team mirrors, ask ops before editing');
  expect(await editor.documentText()).toBe(commented);

  await editor.endpoint(1, 'docker.io').fill('https://mirror.acme.com');
  await expect(editor.text).toContainText("'https://mirror.acme.com'   # Hangzhou");
  expect(await editor.documentText()).toBe(commented.replace('acme.cn', 'acme.com'));

  await page.getByRole('button', { name: 'Move endpoint 2 of docker.io up' }).click();
  const moved = await editor.documentText();
  expect(moved.indexOf('https://harbor.lan   # ours')).toBeLessThan(
    moved.indexOf("'https://mirror.acme.com'   # Hangzhou"),
  );
});

test('of a long text that is pasted nothing is to be read before its secrets are found, and that is said', async ({
  editor,
  page,
}) => {
  await editor.startWith(commented);
  await page.evaluate((text) => navigator.clipboard.writeText(text), manyMirrors(1_000));
  const announced = await announcements(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seen', seen);
    const content = document.querySelector('[data-pane="text"] .cm-content');
    if (content === null) throw new Error('There is no text pane.');
    new MutationObserver(() => seen.push(content.textContent ?? '')).observe(content, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await editor.text.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(editor.text).toContainText('mirror-995.example.net:5000');
  expect(await announced()).toContain('The pasted text is being read');
  const seen = await page.evaluate((): string[] => Reflect.get(window, 'seen'));
  expect(seen.filter((text) => text.includes('secret-'))).toEqual([]);
  await expect(editor.text).toContainText('robot-199');
});

test('typing into the text updates form and files', async ({ editor, page }) => {
  await editor.startWith('mirrors:\n  docker.io:\n    endpoint:\n      - https://a.test\n');
  await editor.text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('  quay.io:\n    endpoint:\n      - https://b.test\n');
  await editor.expand('quay.io');
  await expect(editor.endpoint(1, 'quay.io')).toHaveValue('https://b.test');
  await expect(await editor.showFile(/^quay\.io/)).toContainText('[host."https://b.test/v2"]');
});

test('a text that breaks keeps the last good form, marked stale, and says where', async ({ editor, page }) => {
  await editor.startWith('mirrors:\n  docker.io:\n    endpoint:\n      - https://a.test\n');
  await editor.text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('\tquay.io: x\n');
  await expect(editor.form).toContainText(/last version that K3s could read/);
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://a.test');
  await expect(editor.endpoint(1, 'docker.io')).not.toBeEditable();
  await expect(editor.files).toContainText(/does not start/);
  await page
    .getByRole('button', { name: /problem/i })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText(/line 5/i);
  await editor.undo();
  await expect(editor.endpoint(1, 'docker.io')).toBeEditable();
  await expect(editor.form).not.toContainText(/last version that K3s could read/);
});

test('where the text loses all that a filter was for, the form says that nothing is there, and no more', async ({
  editor,
  page,
}) => {
  const names = Array.from({ length: 12 }, (_, index) => `  r${index}.test: {endpoint: [https://m.test]}\n`);
  await editor.startWith(`configs: {r1.test: {}}\nmirrors:\n${names.join('')}`);
  const filter = editor.form.getByRole('searchbox', { name: 'Filter mirrors by name or endpoint' });
  await filter.fill('r1.test');
  await expect(editor.form.getByText('1 match', { exact: true })).toBeVisible();
  await filter.fill('nowhere');
  await expect(editor.form.getByText('No matches')).toBeVisible();
  await expect(editor.form.getByText('No mirrors yet')).toHaveCount(0);
  await editor.text.getByText('r0.test').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Delete');
  await expect(editor.form.getByText('No mirrors yet')).toBeVisible();
  await expect(editor.form.getByText('No matches')).toHaveCount(0);
  await expect(filter).toHaveCount(0);
});

test('a problem leads to its place and is fixed with one click', async ({ editor, page }) => {
  await editor.startWith('mirrors:\n  docker.io:\n    endpoints:\n      - https://a.test\n');
  await page.getByRole('button', { name: /1 error/ }).click();
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toContainText('endpoints');
  await problems.getByRole('button', { name: 'Rename it to endpoint' }).click();
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://a.test');
  expect(await editor.documentText()).toContain('    endpoint:\n');
});

test('of hundreds of problems those in sight are marked, and F8 goes from each to the next and round', async ({
  editor,
  page,
}) => {
  const mirrors = Array.from({ length: 600 }, (_, i) => `  m${i}.test:\n    endpoints:\n      - https://e${i}.test\n`);
  await editor.startWith(`mirrors:\n${mirrors.join('')}`);
  const mark = (text: string) => editor.text.locator('.cm-line', { hasText: text }).locator('.cm-lintRange');
  await expect(mark('endpoints').first()).toBeVisible();

  await editor.text.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await expect(editor.text).toContainText('m599.test');
  await expect(mark('endpoints').last()).toBeVisible();
  const announced = await announcements(page);
  await page.keyboard.press('F8');
  await expect(editor.text).toContainText('m0.test');
  expect(await announced()).toContain('endpoints');

  // Further than the marks reach at once.
  for (let count = 0; count < 200; count++) await page.keyboard.press('F8');
  await expect(editor.text.locator('.cm-activeLine')).toHaveText('    endpoints:');
  await expect(editor.text).toContainText('m200.test');
  await expect(mark('endpoints').first()).toBeVisible();
});
