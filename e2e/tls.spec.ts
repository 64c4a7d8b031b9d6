import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { gunzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { issue, keyPem, pem } from '../lib/tls/testing/pki.ts';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import type { Editor } from './pages/editor.ts';
import { runNamed } from './pages/palette.ts';

const document = `mirrors:
  docker.io:
    endpoint: [https://mirror.lan]
  quay.io:
    endpoint: [https://mirror.lan]
configs:
  mirror.lan:
    tls:
      insecure_skip_verify: false
`;

type Given = { readonly name: string; readonly content: string | Uint8Array };

async function certificates() {
  const root = await issue({ name: 'Corp Root', ca: true });
  const client = await issue({ name: 'node-1', ca: false, issuer: root, usage: ['client'] });
  const stranger = await issue({ name: 'stranger', ca: false, issuer: root, usage: ['client'] });
  return { ca: pem(root), certificate: pem(client), key: await keyPem(client), otherKey: await keyPem(stranger) };
}

async function choose(page: Page, files: readonly Given[], button = 'Choose TLS files for mirror.lan'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const chosen = files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) }));
  await (await chooser).setFiles(chosen);
}

async function open(editor: Editor, text = document): Promise<void> {
  await editor.startWith(text);
  await editor.expand('mirror.lan');
}

test('chosen files are read, get their places, and come along with archive and commands', async ({ editor, page }) => {
  const { ca, certificate, key } = await certificates();
  await open(editor);
  await choose(page, [
    { name: 'corp.pem', content: ca },
    { name: 'node.pem', content: certificate },
    { name: 'node.key', content: key },
  ]);
  await expect(editor.form.getByText('It belongs to the client certificate.')).toBeVisible();
  await expect(editor.form.getByText('The CA issued the client certificate.')).toBeVisible();
  await expect(editor.form.getByText('CN=node-1', { exact: true })).toBeVisible();
  await expect(editor.form.getByText('2025-01-01 to 2035-01-01').first()).toBeVisible();
  await expect(editor.form.getByRole('textbox', { name: 'CA certificate' })).toHaveValue(
    '/etc/rancher/k3s/tls/mirror.lan/ca.crt',
  );
  expect(await editor.documentText()).toContain('key_file: /etc/rancher/k3s/tls/mirror.lan/client.key');

  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All as tar.gz' }).click();
  const entries = await unpackTar(gunzipSync(readFileSync(await (await download).path())));
  const inTls = entries.filter(({ header }) => header.name.startsWith('etc/rancher/k3s/tls/mirror.lan/'));
  const unpacked = inTls.map(({ header, data }) => [
    header.name.slice('etc/rancher/k3s/tls/mirror.lan/'.length),
    ((header.mode ?? 0) & 0o777).toString(8),
    new TextDecoder().decode(data),
  ]);
  expect(unpacked).toEqual([
    ['', '700', ''],
    ['ca.crt', '644', ca],
    ['client.crt', '644', certificate],
    ['client.key', '600', key],
  ]);

  await page.getByRole('tab', { name: 'Install on nodes' }).click();
  const commands = page.getByRole('region', { name: 'Install', exact: true });
  await expect(commands).toContainText('put 0600 /etc/rancher/k3s/tls/mirror.lan/client.key');
  const [, secret = ''] = key.split('\n');
  await expect(commands).not.toContainText(secret);
  await page.getByRole('button', { name: 'Copy: Install, secrets in clear' }).click();
  await expect(page.getByRole('button', { name: 'Copied: Install' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(key);
});

test('the palette says what a chosen file is, removes it, and leads to a password that is missing', async ({
  editor,
  page,
}) => {
  const { ca } = await certificates();
  await open(editor);
  await choose(page, [{ name: 'corp.pem', content: ca }]);
  await expect(editor.form.getByRole('textbox', { name: 'CA certificate' })).not.toHaveValue('');
  await runNamed(page, '用作客户端证书', 'Take corp.pem of mirror.lan for the client certificate');
  await expect(editor.form.getByRole('combobox', { name: 'What corp.pem is' })).toHaveText('Client certificate');
  await editor.form.getByRole('button', { name: /^mirror\.lan/, expanded: true }).click();
  await runNamed(page, 'remove corp', 'Remove corp.pem of mirror.lan');
  await expect(editor.form.getByText('corp.pem', { exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Choose TLS files for mirror.lan' })).toBeFocused();

  const bytes = readFileSync(join(import.meta.dirname, '../lib/tls/fixtures/modern.p12'));
  await choose(page, [{ name: 'client.p12', content: bytes }]);
  await expect(editor.form.getByLabel('Password of client.p12')).toBeVisible();
  await runNamed(page, 'password client', 'Enter the password of client.p12 of mirror.lan');
  await expect(editor.form.getByLabel('Password of client.p12')).toBeFocused();
});

test('nothing of the files is stored, and a reload says so and which pulls would stop', async ({ editor, page }) => {
  const { certificate, key } = await certificates();
  await open(editor);
  await choose(page, [
    { name: 'node.pem', content: certificate },
    { name: 'node.key', content: key },
  ]);
  await expect(editor.form.getByText('It belongs to the client certificate.')).toBeVisible();
  await editor.untilKept();
  const [, secret = ''] = key.split('\n');
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).toContain('mirror.lan');
  expect(stored).not.toContain(secret);
  expect(stored).not.toContain('node.key');

  await page.reload();
  await editor.expand('mirror.lan');
  await expect(editor.form.getByText('are no longer here: nothing of them is kept over a reload')).toBeVisible();
  await expect(editor.form.getByText('every pull from docker.io, quay.io, mirror.lan fails')).toBeVisible();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('not on this page, so they do not come along')).toBeVisible();
});

test('a key of another certificate is told, and a place of one’s own stays until the proposal is taken', async ({
  editor,
  page,
}) => {
  const { ca, certificate, otherKey } = await certificates();
  await open(editor, document.replace('insecure_skip_verify: false', 'ca_file: /etc/own.crt'));
  await choose(page, [
    { name: 'corp.pem', content: ca },
    { name: 'node.pem', content: certificate },
    { name: 'node.key', content: otherKey },
  ]);
  const findings = editor.form.getByRole('list', { name: 'Found in the files' });
  await expect(findings).toContainText('The private key in node.key does not belong to node-1');
  await page.getByRole('button', { name: 'Remove node.key' }).click();
  await expect(findings).toContainText('The client certificate node-1 has no private key');

  const place = editor.form.getByRole('textbox', { name: 'CA certificate' });
  await expect(place).toHaveValue('/etc/own.crt');
  await page.getByRole('button', { name: 'Use /etc/rancher/k3s/tls/mirror.lan/ca.crt' }).click();
  await expect(place).toHaveValue('/etc/rancher/k3s/tls/mirror.lan/ca.crt');
  await editor.undo();
  await expect(place).toHaveValue('/etc/own.crt');
});

test('a download says which files have errors, and two files of one name both stay', async ({ editor, page }) => {
  const { ca, certificate, otherKey } = await certificates();
  await open(editor);
  await choose(page, [{ name: 'tls.crt', content: ca }]);
  await expect(editor.form.getByText('CN=Corp Root', { exact: true })).toBeVisible();
  await choose(page, [
    { name: 'tls.crt', content: certificate },
    { name: 'tls.key', content: otherKey },
  ]);
  const files = editor.form.getByRole('list', { name: 'TLS files of mirror.lan' });
  await expect(files.getByRole('listitem')).toHaveText([/^tls\.crt/, /^tls \(2\)\.crt/, /^tls\.key/]);
  await expect(editor.form.getByText('It does not belong to the client certificate.')).toBeVisible();

  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('private keys for root alone')).toBeVisible();
  await expect(dialog.getByText('Something is wrong with the files chosen for mirror.lan')).toBeVisible();
  await expect(dialog.getByText('The private key in tls.key does not belong to node-1')).toBeVisible();
});

test('files follow a registry that is renamed, and back; without a place the download says that they stay', async ({
  editor,
  page,
}) => {
  const { ca } = await certificates();
  await open(editor);
  await choose(page, [{ name: 'corp.pem', content: ca }]);
  const files = (name: string) => editor.form.getByRole('list', { name: `TLS files of ${name}` });
  await expect(editor.form.getByRole('textbox', { name: 'CA certificate' })).toHaveValue(/mirror\.lan/);
  await editor.form.getByRole('textbox', { name: 'Host of the registry' }).fill('renamed.lan');
  await expect(files('renamed.lan')).toBeVisible();
  await editor.undo();
  await expect(files('mirror.lan')).toBeVisible();
  await editor.undo();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const unplaced = page.getByRole('dialog').getByText('names no place for this chosen file');
  await expect(unplaced).toBeVisible();
  await expect(page.getByRole('dialog').getByText('CA certificate of mirror.lan')).toBeVisible();
});

test('files can be dropped, and a PKCS#12 file asks for its password', async ({ editor, page }) => {
  await open(editor);
  const bytes = readFileSync(join(import.meta.dirname, '../lib/tls/fixtures/modern.p12'));
  await editor.form.locator('[data-takes-files]').evaluate((zone, base64) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    transfer.items.add(new File([content], 'client.p12'));
    zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, bytes.toString('base64'));
  const password = editor.form.getByLabel('Password of client.p12');
  await password.fill('wrong');
  // Deriving the key from a password takes long enough to hold up the page.
  const worker = page.waitForEvent('worker');
  await page.keyboard.press('Enter');
  await worker;
  await expect(editor.form.getByText('This is not the password of client.p12.')).toBeVisible();
  await expect(password).toBeFocused();
  await password.fill('pass word');
  await page.keyboard.press('Enter');
  await expect(editor.form.getByText('It belongs to the client certificate.')).toBeVisible();
  await expect(password).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Choose TLS files for mirror.lan' })).toBeFocused();
  expect(await editor.documentText()).toContain('mirror.lan/client.crt');
});

test('says when nothing can read the files, and reads them at the second try', async ({
  editor,
  page,
  context,
  complaints,
}) => {
  const { ca } = await certificates();
  await open(editor);
  await context.route(/turbopack-worker/, (route) => route.abort());
  await choose(page, [{ name: 'corp.pem', content: ca }]);
  const alert = editor.form.getByRole('alert').filter({ hasText: 'The server does not answer' });
  await expect(alert).toBeVisible();
  await context.unroute(/turbopack-worker/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(editor.form.getByText('CN=Corp Root', { exact: true })).toBeVisible();
  await expect(alert).toBeHidden();
  // The browser itself complains about what it could not load.
  complaints.length = 0;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Chinese, ${colorScheme}, 360 px wide`, () => {
    test.use({ colorScheme, locale: 'zh-CN', viewport: { width: 360, height: 800 } });

    test('axe finds nothing, and nothing is wider than the page', async ({ page }) => {
      const { ca, certificate, otherKey } = await certificates();
      await page.goto('/');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^打开文件/ }).click();
      await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(document) });
      const row = page.getByRole('button', { name: /^mirror\.lan/ }).first();
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      const files = [
        { name: 'corp.pem', content: ca },
        { name: 'node.pem', content: certificate },
        { name: 'node.key', content: otherKey },
      ];
      await choose(page, files, '选择 TLS 文件（mirror.lan）');
      await expect(page.getByText('与客户端证书不匹配。').first()).toBeVisible();
      await expect(page.getByText('客户端证书', { exact: true }).last()).toBeVisible();
      await expect(page.getByText('依此顺序')).toHaveCount(0);
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(360);
    });
  });
}
