import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const complete = `mirrors:
  docker.io:
    endpoint: [https://mirror.lan, "bad one"]
    rewrite: {"^library/(.*)": "base/$1"}
  "*": {endpoint: [https://cache.lan]}
configs:
  mirror.lan:
    auth: {username: u, password: p}
    tls: {ca_file: /etc/ca.crt, insecure_skip_verify: true}
unknown: 1
`;

// Each width, and each theme in a wide and in a narrow page.
for (const [width, colorScheme] of [
  [1440, 'light'],
  [1440, 'dark'],
  [1000, 'light'],
  [360, 'dark'],
] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('axe finds nothing at the start, in work, in dialogs and when the text is broken', async ({
      editor,
      page,
    }) => {
      await editor.open();
      expect(await faults(page), 'start').toEqual([]);
      await editor.openFile(complete);
      await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeVisible();
      expect(await faults(page), 'in work').toEqual([]);
      await page.getByRole('button', { name: /error/ }).first().click();
      expect(await faults(page), 'problems').toEqual([]);
      await page.getByRole('button', { name: 'Download', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page), 'download').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Options of the node/ }).click();
      await page.getByRole('checkbox', { name: /^--disable-default-registry-endpoint/ }).click();
      expect(await faults(page), 'options').toEqual([]);
    });

    test('axe finds nothing where K3s refuses the file', async ({ editor, page }) => {
      await editor.open();
      await editor.openFile('mirrors:\n\tdocker.io: x\n');
      await expect(page.getByRole('button', { name: /error/ }).first()).toBeVisible();
      expect(await faults(page), 'broken').toEqual([]);
    });
  });
}
