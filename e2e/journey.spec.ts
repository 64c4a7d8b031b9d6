import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { expect, test } from './fixtures.ts';

const project = join(import.meta.dirname, '..');
const containerd = 'var/lib/rancher/k3s/agent/etc/containerd/';

/** What the command line writes from a document, by path on the node. */
function renderedByCommandLine(document: string): Map<string, string> {
  const directory = mkdtempSync(join(tmpdir(), 'portolan-journey-'));
  const file = join(directory, 'registries.yaml');
  const out = join(directory, 'out');
  writeFileSync(file, document);
  const args = [join(project, 'bin', 'portolan.mjs'), 'render', file, '--release', 'v1.33.4+k3s1', '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const paths = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = paths.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [`${containerd}${relative(out, path)}`, readFileSync(path, 'utf8')] as const;
  });
  rmSync(directory, { recursive: true });
  return new Map([['etc/rancher/k3s/registries.yaml', document], ...files]);
}

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('from a template over form and text to files that equal the command line’s', async ({ editor, page }) => {
  await editor.startFrom(/^Docker Hub through an accelerator/);
  await page.getByRole('combobox', { name: /^Release/ }).click();
  await page.keyboard.type('v1.33.4');
  await page.getByRole('option', { name: /v1\.33\.4\+k3s1/ }).click();

  await editor.addMirror('quay.io');
  const endpoint = editor.endpoint(1, 'quay.io');
  if (!(await endpoint.isVisible())) await page.getByRole('button', { name: 'Add endpoint to quay.io' }).click();
  await endpoint.fill('harbor.lan:8443/v2/quay');
  await expect(editor.text).toContainText('quay.io:');
  await expect(editor.text).toContainText('- harbor.lan:8443/v2/quay');

  const hosts = await editor.showFile(/^quay\.io/);
  await expect(hosts).toContainText('[host."https://harbor.lan:8443/v2/quay"]');
  await expect(hosts).toContainText('override_path = true');

  await page.getByRole('button', { name: 'Add login or TLS for harbor.lan:8443' }).click();
  await editor.form.getByRole('textbox', { name: 'Username' }).fill('robot');
  await editor.form.getByRole('textbox', { name: 'Password', exact: true }).fill('0123');
  await expect(editor.text).toContainText('username: robot');
  await expect(editor.text).not.toContainText('0123');

  const document = await editor.documentText();
  expect(document).toContain('password: "0123"');
  const expected = renderedByCommandLine(document);
  expect([...expected.keys()]).toHaveLength(5);

  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const tarDownload = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All as tar.gz' }).click();
  const tar = gunzipSync(readFileSync(await (await tarDownload).path()));
  const entries = await unpackTar(tar);
  const unpacked = entries.filter(({ header }) => header.type === 'file');
  expect(new Map(unpacked.map(({ header, data }) => [header.name, new TextDecoder().decode(data)]))).toEqual(expected);
  expect(unpacked.map(({ header }) => (header.mode ?? 0) & 0o777)).toEqual(unpacked.map(() => 0o600));

  const zipDownload = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All as zip' }).click();
  const zip = unzipSync(new Uint8Array(readFileSync(await (await zipDownload).path())));
  const zipped = Object.entries(zip).filter(([name]) => !name.endsWith('/'));
  expect(new Map(zipped.map(([name, data]) => [name, new TextDecoder().decode(data)]))).toEqual(expected);

  const oneDownload = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download /etc/rancher/k3s/registries.yaml' }).click();
  const one = await oneDownload;
  expect(one.suggestedFilename()).toBe('registries.yaml');
  expect(readFileSync(await one.path(), 'utf8')).toBe(document);
});

test('the file of a new mirror comes into sight with its first endpoint', async ({ editor, page }) => {
  await editor.open();
  await page.getByRole('button', { name: /^Start empty/ }).click();
  await editor.addMirror('docker.io');
  await page.keyboard.type('https://mirror.lan');
  await expect(editor.files.getByRole('tab', { name: /^docker\.io/ })).toHaveAttribute('aria-selected', 'true');
  await expect(editor.files).toContainText('[host."https://mirror.lan/v2"]');
});
