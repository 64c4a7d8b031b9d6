import type { Page } from '@playwright/test';
import { issue, keyPem, pem } from '../lib/tls/testing/pki.ts';
import { expect, test } from './fixtures.ts';
import { complete } from './looks/documents.ts';
import { expectPicture, openDocument } from './looks/picture.ts';

type State = { readonly name: string; readonly show: (page: Page) => Promise<void> };

const button = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** What one works with beside the panes, in the order in which it is shown one after the other. */
const states: readonly State[] = [
  {
    name: 'rewrites',
    async show(page) {
      await expand(page, /^docker\.io/);
      await button(page, /^(Try names on the rewrites of|用) ?docker\.io/).click();
      await expect(page.getByRole('list', { name: /docker\.io/ }).last()).toBeVisible();
    },
  },
  { name: 'tls', show: chooseFiles },
  {
    name: 'installation',
    async show(page) {
      await page.keyboard.press('Control+s');
      await page.getByRole('tab', { name: /^(Install on nodes|安装到节点)/ }).click();
      await expect(button(page, /^(Copy: Go back|复制：回退)$/)).toBeVisible();
    },
  },
  {
    name: 'palette',
    async show(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
];

const looks = [
  { locale: 'en-GB', colorScheme: 'light', width: 1440 },
  { locale: 'zh-CN', colorScheme: 'dark', width: 1000 },
  { locale: 'zh-CN', colorScheme: 'light', width: 360 },
] as const;

for (const { locale, colorScheme, width } of looks) {
  test.describe(`${width} px wide, ${colorScheme}, ${locale}`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 800 } });

    test('what one works with beside the panes looks as it did', async ({ browser }) => {
      const [blank, page] = [await browser.newPage(), await browser.newPage()];
      await page.goto('/');
      await openDocument(page, complete);
      for (const { name, show } of states) {
        await test.step(name, async () => {
          await show(page);
          await expectPicture(page, blank, `${name}-${locale}-${colorScheme}-${width}`);
        });
      }
      await page.close();
      await blank.close();
    });
  });
}

async function expand(page: Page, name: RegExp): Promise<void> {
  const row = button(page, name).first();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
}

/** A CA, and a client certificate that it did not issue, with its key. */
async function chooseFiles(page: Page): Promise<void> {
  const root = await issue({ name: 'Corp Root', ca: true });
  const other = await issue({ name: 'Other Root', ca: true });
  const client = await issue({ name: 'node-1', ca: false, issuer: other, usage: ['client'] });
  await expand(page, /^harbor\.lan/);
  const chooser = page.waitForEvent('filechooser');
  await button(page, /^(Choose TLS files for harbor\.lan|选择 TLS 文件（harbor\.lan）)$/).click();
  await (await chooser).setFiles([
    { name: 'ca.pem', mimeType: '', buffer: Buffer.from(pem(root)) },
    { name: 'node.pem', mimeType: '', buffer: Buffer.from(pem(client)) },
    { name: 'node.key', mimeType: '', buffer: Buffer.from(await keyPem(client)) },
  ]);
  await expect(page.getByText('CN=node-1', { exact: true })).toBeVisible();
}
