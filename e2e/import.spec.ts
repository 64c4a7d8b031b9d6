import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { packTar } from 'modern-tar';
import { readDocument } from '../lib/document/index.ts';
import { archiveEntries, tarGz, zip } from '../lib/formats/archive/index.ts';
import { type LineName, renderNodeFiles, resolveTarget } from '../lib/node-files/index.ts';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const yaml = `mirrors:
  docker.io:
    endpoint:
      - https://robot:url-pass-1@harbor.lan:8443
    rewrite:
      ^library/(.*): base/$1
  quay.io:
    endpoint:
      - http://10.0.0.1:5000
configs:
  harbor.lan:8443:
    auth:
      username: admin
      password: auth-pass-2
`;

type Files = ReadonlyMap<string, string>;

function nodeFiles(line: LineName, text = yaml): Files {
  const resolved = resolveTarget({ program: 'rke2', line });
  if (!resolved.ok) throw new Error(`no line ${line}`);
  const { files } = renderNodeFiles(readDocument(text).model, resolved.target);
  return new Map([...files.values()].map((file) => [file.path, file.text]));
}

/** Writes files into a folder of the test's own. */
function folderOf(files: Files, test: TestInfo): string {
  const folder = test.outputPath('containerd');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const asFile = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) });

async function choose(page: Page, button: Locator, files: string | ReturnType<typeof asFile>[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(files);
}

const openFiles = (page: Page) => page.getByRole('button', { name: /^Open a file/ });
const made = (page: Page) => page.getByRole('textbox', { name: 'The registries.yaml that was made, read-only' });

test('a folder becomes the document that writes it, with its target, and no secret in sight', async ({
  editor,
  page,
}, testInfo) => {
  await editor.open();
  await page.getByRole('button', { name: /^Open the files of a node/ }).click();
  await choose(page, page.getByRole('button', { name: 'Choose a folder…' }), folderOf(nodeFiles('v1.33.5'), testInfo));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('RKE2 writes just these 4 files from this document, byte for byte.');
  await expect(dialog.getByRole('combobox', { name: 'Program' })).toHaveText(/RKE2/);
  await expect(dialog).toContainText('Comments and the order of the names are not in these files');
  await expect(made(page)).toContainText('harbor.lan:8443');
  await expect(page.locator('body')).not.toContainText(/-pass-/);
  await dialog.getByRole('button', { name: 'Show the password of harbor.lan:8443' }).click();
  await expect(made(page)).toContainText('auth-pass-2');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(editor.text).toBeVisible();
  await expect(editor.header.getByRole('combobox', { name: 'Program' })).toHaveText(/RKE2/);
  expect(await editor.documentText()).toBe(yaml);
  const hosts = await editor.showFile(/^docker\.io/);
  await expect(hosts).toContainText('"^library/(.*)" = "base/$1"');
});

test('a config.toml alone is told from a document by what is in it', async ({ editor, page }) => {
  await editor.open();
  await choose(page, openFiles(page), [asFile('from-the-node', nodeFiles('v1.25.4').get('config.toml') ?? '')]);
  await expect(page.getByRole('dialog')).toContainText('RKE2 writes just this file from this document');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(editor.text).toBeVisible();
  expect(await editor.documentText()).toBe(yaml);
});

for (const form of ['several files', 'a tar.gz', 'a zip'] as const) {
  test(`${form} may hold them`, async ({ editor, page }) => {
    const files = nodeFiles('v1.31.6', yaml.replace(/ {2}quay.*?(?=configs)/s, ''));
    const entries = archiveEntries({
      program: 'rke2',
      registriesYaml: '',
      nodeFiles: [...files].map(([path, text]) => ({ path, text })),
    }).filter(({ path }) => !path.endsWith('.yaml'));
    const given = {
      'several files': [...files].map(([path, text]) => asFile(path.split('/').at(-1) ?? path, text)),
      'a tar.gz': [asFile('node.tgz', await tarGz(entries))],
      'a zip': [asFile('node.zip', zip(entries))],
    };
    await editor.open();
    await choose(page, openFiles(page), given[form]);
    await expect(page.getByRole('dialog')).toContainText('just these 3 files from this document, byte for byte');
    await expect(made(page)).toContainText('base/$1');
  });
}

test('a folder can be dropped', async ({ editor, page, context }, testInfo) => {
  await editor.startWith('mirrors: {}\n');
  const session = await context.newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: 700,
      y: 400,
      data: { items: [], files: [folderOf(nodeFiles('v1.35.3'), testInfo)], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  await expect(page.getByText('Drop to open')).toBeVisible();
  await drag('drop');
  await expect(page.getByRole('dialog')).toContainText('just these 4 files from this document, byte for byte');
});

test('what was changed by hand is shown, and the target can be corrected', async ({ editor, page }) => {
  const changed = new Map(nodeFiles('v1.33.5'));
  changed.set('config.toml', `${changed.get('config.toml')}\n[debug]\n  level = "debug"\n`);
  await editor.open();
  const entries = [...changed].map(([path, text]) => ({ path, text }));
  const packed = archiveEntries({ program: 'rke2', registriesYaml: '', nodeFiles: entries });
  const archive = await tarGz(packed.filter(({ path }) => !path.endsWith('.yaml')));
  await choose(page, openFiles(page), [asFile('node.tgz', archive)]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('writes 3 of 4 files just as they were');
  await dialog.getByRole('button', { name: /^config\.toml/ }).click();
  await expect(dialog.getByRole('region', { name: 'What differs in config.toml' })).toContainText('level = "debug"');
  await expect(dialog).not.toContainText(/-pass-/);
  await dialog.getByRole('combobox', { name: 'Program' }).click();
  await page.getByRole('option', { name: 'K3s' }).click();
  await expect(dialog).toContainText('From this document K3s writes 0 of 4 files just as they were');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(editor.header.getByRole('combobox', { name: 'Program' })).toHaveText(/K3s/);
});

test('files by hand become the closest document, and what it cannot hold is told', async ({ editor, page }) => {
  await editor.open();
  const hosts = 'server = "https://quay.io"\n[host."https://mirror.lan"]\n  capabilities = ["pull"]\n';
  await choose(page, openFiles(page), [asFile('hosts.toml', hosts)]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Neither K3s nor RKE2 wrote these files.');
  await expect(dialog).toContainText('By its server it is taken for that of quay.io.');
  await expect(dialog).toContainText('https://mirror.lan may only do pull for quay.io.');
  await expect(made(page)).toContainText('https://mirror.lan');
});

for (const [locale, says] of [
  [
    'en-GB',
    ['b.lan is a link that leads round in a circle', 'c.lan is a link to /srv/c.lan, which is not in the archive'],
  ],
  ['zh-CN', ['b.lan 是绕回自身的链接', 'c.lan 是指向 /srv/c.lan 的链接']],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('links in an archive are followed, and those that lead to nothing are told', async ({ page }) => {
      const body = 'server = "https://a.lan"\n[host."https://mirror.lan"]\n';
      const link = (name: string, linkname: string) => ({
        header: { name: `/etc/certs.d/${name}`, size: 0, type: 'symlink' as const, linkname },
      });
      const archive = await packTar([
        { header: { name: '/srv/v2/hosts.toml', size: body.length }, body },
        link('a.lan', '/etc/certs.d/current'),
        link('current', '../../srv/v2'),
        link('b.lan', 'b.lan'),
        link('c.lan', '/srv/c.lan'),
      ]);
      await page.goto('/');
      await choose(page, page.getByRole('button', { name: /^(Open a file|打开文件)/ }), [asFile('node.tar', archive)]);
      const dialog = page.getByRole('dialog');
      await expect(dialog.locator('.cm-content')).toContainText('a.lan');
      for (const told of says) await expect(dialog).toContainText(told);
      expect(await faults(page)).toEqual([]);
    });
  });
}

test('what is neither is refused in words', async ({ editor, page }, testInfo) => {
  await editor.open();
  const archive = await tarGz([]);
  await choose(page, openFiles(page), [asFile('node.tgz', archive.slice(0, 12))]);
  await expect(page.getByRole('alert').filter({ hasText: 'node.tgz is damaged or was cut short' })).toBeVisible();
  await expect(page.getByRole('dialog')).not.toContainText(/Made from|before you open it/);
  await page.keyboard.press('Escape');
  await expect(openFiles(page)).toBeFocused();
  await page.getByRole('button', { name: /^Open the files of a node/ }).click();
  const others = page.getByRole('button', { name: 'Choose files or an archive…' });
  await choose(page, others, [asFile('node.tar.xz', Uint8Array.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0]))]);
  await expect(page.getByRole('alert').filter({ hasText: 'pack them anew with tar -czf' })).toBeVisible();
  await choose(page, others, [asFile('node.tar', '')]);
  await expect(page.getByRole('alert').filter({ hasText: 'node.tar is damaged or was cut short' })).toBeVisible();
  const folder = folderOf(new Map([['readme.txt', 'nothing']]), testInfo);
  await choose(page, page.getByRole('button', { name: 'Choose a folder…' }), folder);
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was opened' })).toBeVisible();
});

test('a generated config.toml that no longer is TOML makes no document, and nothing is said of one', async ({
  editor,
  page,
}) => {
  const broken = `${nodeFiles('v1.33.5').get('config.toml')}\n[plugins.broken\n`;
  await editor.open();
  await choose(page, openFiles(page), [asFile('config.toml', broken)]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('config.toml is not TOML at line');
  await expect(dialog).not.toContainText(/Neither K3s nor RKE2|before you open it/);
  await expect(dialog.getByRole('button', { name: 'Open', exact: true })).toBeDisabled();
});

test('says when nothing can make the document, and makes it at the second try', async ({
  editor,
  page,
  context,
  complaints,
}) => {
  await editor.open();
  await context.route(/turbopack-worker/, (route) => route.abort());
  await choose(page, openFiles(page), [asFile('config.toml', nodeFiles('v1.25.4').get('config.toml') ?? '')]);
  await expect(page.getByRole('alert').filter({ hasText: 'The server does not answer' })).toBeVisible();
  await context.unroute(/turbopack-worker/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(made(page)).toBeVisible();
  // The browser itself complains about what it could not load.
  complaints.length = 0;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Chinese, ${colorScheme}, 360 px wide`, () => {
    test.use({ colorScheme, locale: 'zh-CN', viewport: { width: 360, height: 800 } });

    test('axe finds nothing, and nothing is wider than the page', async ({ page }, testInfo) => {
      await page.goto('/');
      await page.getByRole('button', { name: /^打开节点上的文件/ }).click();
      await expect(page.getByRole('dialog')).toContainText('在节点上这样打包');
      expect(await faults(page), 'asking').toEqual([]);
      const changed = new Map(nodeFiles('v1.33.5'));
      changed.set('config.toml', `${changed.get('config.toml')}# mine\n`);
      await choose(page, page.getByRole('button', { name: '选择文件夹…' }), folderOf(changed, testInfo));
      await page.getByRole('button', { name: /^config\.toml/ }).click();
      await expect(page.getByRole('region', { name: 'config.toml 的差异' })).toContainText('# mine');
      expect(await faults(page), 'made').toEqual([]);
      expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(360);
    });
  });
}
