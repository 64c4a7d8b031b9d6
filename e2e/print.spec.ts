import { expect, test } from './fixtures.ts';

const names = Array.from({ length: 30 }, (_, index) => `  r${index}.lan: {endpoint: [https://m${index}.lan]}\n`);

test.use({ colorScheme: 'dark', viewport: { width: 700, height: 900 } });

test('on paper form, text and file stand one below the other, whole and dark on light', async ({ editor, page }) => {
  await editor.open();
  await editor.openFile(`mirrors:\n${names.join('')}`);
  await expect(editor.form.getByRole('button', { name: /^r0\.lan/ }).first()).toBeVisible();
  // Of the panes that are out of sight the editors come a little later.
  await expect(page.locator('[data-pane] .cm-content')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  const panes = page.locator('main > [data-pane]');
  await expect(editor.header).toBeHidden();
  for (const pane of await panes.all()) await expect(pane).toBeVisible();
  // What one would press says nothing on paper.
  for (const press of ['.drawn-dots', '.cm-fold-open']) await expect(page.locator(press).nth(1)).toBeHidden();

  const lines = await page.evaluate(() => {
    // As a browser says before it prints, where editors draw all lines.
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('[data-pane="text"] .cm-line').length;
  });
  expect(lines).toBe(names.length + 2);
  const boxes = await panes.evaluateAll((all) => all.map((pane) => pane.getBoundingClientRect()));
  for (const [index, { top, height }] of boxes.entries()) {
    const before = boxes[index - 1];
    if (before) expect(top).toBeGreaterThanOrEqual(before.bottom);
    expect(height).toBeGreaterThan(300);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(700);

  const colours = await page.evaluate(() => {
    const shades = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const { backgroundColor } = getComputedStyle(document.body);
    const line = document.querySelector('[data-pane="text"] .cm-content');
    return { paper: shades(backgroundColor), ink: shades(line ? getComputedStyle(line).color : '') };
  });
  expect(Math.min(...colours.paper)).toBeGreaterThan(240);
  expect(Math.max(...colours.ink)).toBeLessThan(80);
});

test('on paper stand also the rows of a long list that are not in sight', async ({ editor, page }) => {
  const many = Array.from({ length: 120 }, (_, index) => `  r${index}.lan: {endpoint: [https://m${index}.lan]}\n`);
  await editor.open();
  await editor.openFile(`mirrors:\n${many.join('')}`);
  const rows = editor.form.locator('li[data-index]');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(many.length);
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('[data-pane="form"] li[data-index]').length;
  });
  expect(printed).toBe(many.length);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => rows.count()).toBeLessThan(many.length);
});
