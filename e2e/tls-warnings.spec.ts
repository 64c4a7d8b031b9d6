import type { Page } from '@playwright/test';
import { issue, keyPem, pem } from '../lib/tls/testing/pki.ts';
import { expect, test } from './fixtures.ts';
import { openDocument } from './looks/picture.ts';

const document = `mirrors:
  docker.io: {endpoint: [https://mirror.lan]}
configs:
  mirror.lan: {tls: {insecure_skip_verify: false}}
`;

const day = 24 * 60 * 60 * 1000;

const languages = [
  {
    locale: 'en-GB',
    server: [
      'registry in server.pem is not a CA.',
      'registry in server.pem does not cover mirror.lan. It has other.lan.',
      'registry in server.pem expired on 2025-06-01.',
    ],
    root: 'Corp Root in root.pem expires on',
    client: 'node in node.pem was issued for servers, not for clients.',
    misplaced: 'Corp Root in root.pem is a CA, not a client certificate.',
    use: 'Client certificate',
    counted: /^3 errors, 4 warnings, 2 notes: show the problems$/,
    problems: 'Problems',
    ca: 'CA certificate',
  },
  {
    locale: 'zh-CN',
    server: [
      'server.pem 中的 registry 不是 CA 证书。',
      'server.pem 中的 registry 不包含 mirror.lan，只有 other.lan。',
      'server.pem 中的 registry 已于 2025-06-01 过期',
    ],
    root: 'root.pem 中的 Corp Root 将于',
    client: 'node.pem 中的 node 是签发给服务器的证书，不是客户端证书',
    misplaced: 'root.pem 中的 Corp Root 是 CA 证书，不是客户端证书',
    use: '客户端证书',
    counted: /^3 个错误、4 个警告、2 条提示：查看问题$/,
    problems: '问题',
    ca: 'CA 证书',
  },
] as const;

for (const { locale, server, root, client, misplaced, use, counted, problems, ca } of languages) {
  test.describe(locale, () => {
    test.use({ locale });

    test('what will stop pulls is told of the files: validity, names, and what they are for', async ({ page }) => {
      await page.goto('/');
      await openDocument(page, document);
      const form = page.locator('[data-pane="form"]');
      const row = form.getByRole('button', { name: /^mirror\.lan/ }).first();
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();

      const soon = new Date(Date.now() + 10 * day).toISOString();
      const authority = await issue({ name: 'Corp Root', ca: true, to: soon });
      const old = { from: '2025-01-01T00:00:00Z', to: '2025-06-01T12:00:00Z' };
      const shown = await issue({
        name: 'registry',
        hosts: ['other.lan'],
        usage: ['server'],
        issuer: authority,
        ...old,
      });
      await choose(page, { 'server.pem': pem(shown) });
      for (const says of server) await expect(form).toContainText(says);

      await choose(page, { 'root.pem': pem(authority) });
      await expect(form).toContainText(root);

      const node = await issue({ name: 'node', usage: ['server'], issuer: authority });
      await choose(page, { 'node.pem': pem(node), 'node.key': await keyPem(node) });
      await expect(form).toContainText(client);

      await form.getByRole('combobox', { name: /root\.pem/ }).click();
      await page.getByRole('option', { name: use, exact: true }).click();
      await expect(form).toContainText(misplaced);

      await page.getByRole('button', { name: counted }).click();
      await page
        .getByRole('region', { name: problems, exact: true })
        .getByRole('button', { name: new RegExp(misplaced.replaceAll('.', '\\.')) })
        .click();
      await expect(form.getByRole('textbox', { name: ca })).toBeFocused();
    });
  });
}

async function choose(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Choose TLS files for mirror\.lan|选择 TLS 文件（mirror\.lan）)$/ }).click();
  const chosen = Object.entries(files).map(([name, text]) => ({ name, mimeType: '', buffer: Buffer.from(text) }));
  await (await chooser).setFiles(chosen);
}
