import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

async function violations(page: Page) {
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

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
      expect(await violations(page), 'start').toEqual([]);
      await editor.openFile(complete);
      await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeVisible();
      expect(await violations(page), 'in work').toEqual([]);
      await page.getByRole('button', { name: /error/ }).first().click();
      expect(await violations(page), 'problems').toEqual([]);
      await page.getByRole('button', { name: 'Download', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), 'download').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Options of the node/ }).click();
      await page.getByRole('checkbox', { name: /^--disable-default-registry-endpoint/ }).click();
      expect(await violations(page), 'options').toEqual([]);
    });

    test('axe finds nothing where K3s refuses the file', async ({ editor, page }) => {
      await editor.open();
      await editor.openFile('mirrors:\n\tdocker.io: x\n');
      await expect(page.getByRole('button', { name: /error/ }).first()).toBeVisible();
      expect(await violations(page), 'broken').toEqual([]);
    });
  });
}
