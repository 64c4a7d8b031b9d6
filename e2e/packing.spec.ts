import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { manyMirrors } from '../bench/many-mirrors.ts';
import { expect, test } from './fixtures.ts';

test('packing many files can be stopped, and goes on in peace once it is asked for again', async ({ editor, page }) => {
  test.slow();
  await editor.startWith(manyMirrors(3000));
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));

  await dialog.getByRole('button', { name: 'All as tar.gz' }).click();
  const status = dialog.getByRole('status').filter({ hasText: 'as tar.gz' });
  await expect(status).toContainText('Packing 3,602 files as tar.gz…');
  await status.getByRole('button', { name: 'Stop' }).click();
  await expect(status).toBeHidden();
  await expect(dialog.getByRole('button', { name: 'All as tar.gz' })).toBeFocused();

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'All as zip' }).click();
  const files = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  expect(Object.keys(files).filter((name) => !name.endsWith('/'))).toHaveLength(3602);
  await expect(dialog.getByRole('button', { name: 'Stop' })).toBeHidden();
  expect(downloads).toEqual(['k3s-registries.zip']);
});

test('says when nothing could be packed, and packs at the second try', async ({
  editor,
  page,
  context,
  complaints,
}) => {
  await editor.startWith('mirrors: {docker.io: {endpoint: [https://m.test]}}\n');
  await context.route(/turbopack-worker/, (route) => route.abort());
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('button', { name: 'All as zip' }).click();
  await expect(page.getByText('nothing could be packed')).toBeVisible();
  await context.unroute(/turbopack-worker/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All as zip' }).click();
  expect((await download).suggestedFilename()).toBe('k3s-registries.zip');
  await expect(page.getByText('nothing could be packed')).toBeHidden();
  // The browser itself complains about what it could not load.
  complaints.length = 0;
});

test('what is loaded when the dialog opens packs also once the server is away', async ({
  editor,
  page,
  context,
  complaints,
}) => {
  await editor.startWith('mirrors: {docker.io: {endpoint: [https://m.test]}}\n');
  const worker = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await (await worker).evaluate(() => undefined);
  await context.setOffline(true);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All as tar.gz' }).click();
  expect((await download).suggestedFilename()).toBe('k3s-registries.tar.gz');
  complaints.length = 0;
});
