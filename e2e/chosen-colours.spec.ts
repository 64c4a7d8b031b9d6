import { expect, test } from './fixtures.ts';

const names = Array.from({ length: 5 }, (_, index) => `  r${index}.lan:\n    endpoint: [https://m${index}.lan]\n`);

test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' });

test('where the system chooses the colours, the pictures of rows and folds are drawn in them', async ({
  editor,
  page,
}) => {
  await editor.open();
  await editor.openFile(`mirrors:\n${names.join('')}`);
  const pictures = [
    editor.form.locator('.drawn-chevron-right'),
    editor.form.locator('.drawn-arrow-right'),
    editor.form.locator('.drawn-dots'),
    // A first one that nobody sees keeps the place for the others.
    page.locator('.cm-fold-open').nth(1),
  ];
  for (const picture of pictures) {
    // White on black: left to the system, the gradients that draw it would not be there.
    await expect(picture.first()).toHaveCSS('background-image', /gradient\(.*rgb\(255, 255, 255\)/);
  }
});
