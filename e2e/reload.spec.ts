import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const password = 'Tr0ub4dor-and-3';
const registriesYaml = `mirrors:
  harbor.lan:
    endpoint:
      - https://harbor.lan
configs:
  harbor.lan:
    auth:
      username: puller
      password: ${password}
`;

test('the work survives a reload, its credentials do not, and a download waits for them', async ({ editor, page }) => {
  await editor.startWith(registriesYaml);
  await expect(editor.text).toContainText('puller');
  await editor.untilKept();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept).toContain('puller');
  expect(kept).not.toContain(password);

  await page.reload();
  await expect(editor.endpoint(1, 'harbor.lan')).toHaveValue('https://harbor.lan');
  await expect(page.getByText(/missing|enter/i).first()).toBeVisible();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Download /etc/rancher/k3s/registries.yaml' })).toBeDisabled();
  await page.keyboard.press('Escape');

  await editor.form.getByRole('textbox', { name: 'Password', exact: true }).fill(password);
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download /etc/rancher/k3s/registries.yaml' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(password);
});

test('target, language and theme survive a reload', async ({ editor, page }) => {
  await editor.startFrom(/^Registry over http, without login/);
  await page.getByRole('combobox', { name: 'Program' }).click();
  await page.getByRole('option', { name: 'RKE2' }).click();
  await expect(editor.files).toContainText('/var/lib/rancher/rke2/');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: /Dark/ }).click();
  await editor.untilKept();
  await page.reload();
  await expect(editor.files).toContainText('/var/lib/rancher/rke2/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
