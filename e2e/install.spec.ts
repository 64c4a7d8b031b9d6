import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { manyMirrors } from '../bench/many-mirrors.ts';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const document = `mirrors:
  quay.io:
    endpoint: [https://mirror.lan]
configs:
  mirror.lan:
    auth: {username: robot, password: "it's $ecret"}
`;

async function openInstall(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('tab', { name: 'Install on nodes' }).click();
  await expect(page.getByRole('region', { name: 'Install', exact: true })).toBeVisible();
}

async function copied(page: Page, title: string): Promise<string> {
  await page.getByRole('button', { name: `Copy: ${title}` }).click();
  await expect(page.getByRole('button', { name: `Copied: ${title}` })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

function run(script: string, root: string): void {
  const { status, stderr } = spawnSync('sh', ['-s'], {
    input: script,
    encoding: 'utf8',
    env: { ...process.env, ROOT: root },
  });
  expect(status, stderr).toBe(0);
}

test('the copied commands install the document and take it back', async ({ editor, page }) => {
  await editor.startWith(document);
  await openInstall(page);
  const commands = page.getByRole('region', { name: 'Install', exact: true });
  await expect(commands).toContainText('username: robot, password: ••••••••');
  await expect(commands).not.toContainText('ecret');
  const install = await copied(page, 'Install');
  expect(install).toContain('systemctl restart k3s\n');

  const root = mkdtempSync(join(tmpdir(), 'portolan-install-'));
  const file = join(root, 'etc/rancher/k3s/registries.yaml');
  spawnSync('mkdir', ['-p', join(root, 'etc')]);
  run(install, root);
  expect(readFileSync(file, 'utf8')).toBe(document);
  run(await copied(page, 'Go back'), root);
  expect(() => readFileSync(file)).toThrow('ENOENT');
  rmSync(root, { recursive: true });

  await page.getByRole('button', { name: 'Show the secrets for 30 seconds' }).click();
  await expect(commands).toContainText("it's $ecret");
  await page.getByRole('button', { name: 'Hide the secrets' }).click();
  await expect(commands).not.toContainText('ecret');
});

test('role, program and image decide what is to be done, and each way has its own text', async ({ editor, page }) => {
  await editor.startWith(document);
  await page.getByRole('combobox', { name: 'Program' }).click();
  await page.getByRole('option', { name: 'RKE2' }).click();
  await openInstall(page);
  await page.getByRole('combobox', { name: 'Role of the node' }).click();
  await page.getByRole('option', { name: 'Agent' }).click();
  await expect(page.getByRole('region', { name: 'Install', exact: true })).toContainText(
    'systemctl restart rke2-agent',
  );

  const check = page.getByRole('region', { name: 'Check' });
  await expect(check).toContainText('crictl --config /var/lib/rancher/rke2/agent/etc/crictl.yaml pull quay.io/');
  await page.getByRole('textbox', { name: 'Image to pull' }).fill('quay.io/team/app:1');
  await expect(check).toContainText('pull quay.io/team/app:1');

  await page.getByRole('tab', { name: 'Shell' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const cloudInit = page.getByRole('region', { name: 'cloud-init' });
  await expect(cloudInit).toContainText('/etc/rancher/rke2/registries.yaml');
  await expect(cloudInit).not.toContainText('ecret');
  expect(await copied(page, 'cloud-init')).toContain('password: "it\'s $ecret"');
  await page.getByRole('tab', { name: 'Ansible' }).click();
  await expect(page.getByRole('region', { name: 'Ansible playbook' })).toContainText('hosts: rke2_agents');
});

test('of one long line of base64 the beginning is shown, and all is copied', async ({ editor, page }) => {
  const long = manyMirrors(300).replaceAll('\n', '\r\n');
  await editor.startWith(long);
  await openInstall(page);
  await page.getByRole('tab', { name: 'cloud-init' }).click();
  await expect(page.getByText('Of lines with more than 20,000 characters only the beginning.')).toBeVisible();
  const shown = await page.getByRole('region', { name: 'cloud-init' }).textContent();
  expect(shown?.length).toBeLessThan(21_000);
  const [, base64 = ''] = /content: "(.*)"/.exec(await copied(page, 'cloud-init')) ?? [];
  expect(Buffer.from(base64, 'base64').toString()).toBe(long);
});

test('nothing can be copied while secrets are missing, nor of a document that K3s refuses', async ({
  editor,
  page,
}) => {
  await editor.startWith(document);
  await editor.untilKept();
  await page.reload();
  await openInstall(page);
  const copy = page.getByRole('button', { name: 'Copy: Install' });
  await expect(copy).toBeDisabled();
  await page.getByRole('button', { name: 'Leave them out' }).click();
  await expect(copy).toBeEnabled();
  await page.getByRole('button', { name: 'Close' }).click();

  await editor.text.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('- ');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('tab', { name: 'Install on nodes' }).click();
  await expect(page.getByText('K3s would not start with this registries.yaml')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy: / })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Chinese, ${colorScheme}, 360 px wide`, () => {
    test.use({ colorScheme, locale: 'zh-CN', viewport: { width: 360, height: 800 } });

    test('axe finds nothing, and nothing is wider than the page', async ({ page }) => {
      await page.goto('/');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^打开文件/ }).click();
      await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(document) });
      await page.getByRole('button', { name: '下载', exact: true }).click();
      await page.getByRole('tab', { name: '安装到节点' }).click();
      await expect(page.getByRole('region', { name: '安装', exact: true })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      const dialog = page.getByRole('dialog');
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    });
  });
}
