import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { PullPlans } from './pages/plan.ts';

const text = `mirrors:
  docker.io:
    endpoint:
      - https://mirror.lan
      - http://cache.lan:8080
    rewrite:
      "^library/(.*)": "base/$1"
configs:
  mirror.lan:
    auth: {username: robot, password: s3cret}
    tls: {ca_file: /etc/mirror.crt}
  cache.lan:8080:
    auth: {auth: not-base64}
`;

test('a route says whom containerd asks, for what and with what, and leads to the lines behind it', async ({
  editor,
  page,
}) => {
  const plans = new PullPlans(page);
  await editor.startWith(text);
  await plans.open();
  await expect(plans.field).toBeFocused();
  await page.keyboard.type('alpine:3');
  await expect(plans.stops).toHaveCount(3);
  const first = plans.stops.nth(0);
  await expect(first).toContainText('HEAD https://mirror.lan/v2/base/alpine/manifests/3?ns=docker.io');
  await expect(first).toContainText(
    'mirror.lan is asked for base/alpine, which a rewrite makes of library/alpine, with the login of robot that stands under mirror.lan, and its certificate must be from the CA /etc/mirror.crt.',
  );
  await expect(plans.stops.nth(1)).toContainText('The auth under cache.lan:8080 is no base64');
  await expect(plans.stops.nth(2)).toContainText('docker.io itself comes last');
  await expect(plans.panel).toContainText('May succeed 3 hosts are asked in turn');

  const lit = page.locator('.cm-content').first().locator('.cm-lit');
  await first.getByRole('button', { name: 'base/alpine' }).hover();
  await expect(lit).toHaveText([/\^library/]);
  await first.getByRole('button', { name: '/etc/mirror.crt' }).focus();
  await expect(lit).toHaveText([/ca_file/]);
  await page.keyboard.press('Enter');
  await expect(editor.text).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.type('    # here\n');
  expect(await editor.documentText()).toContain('s3cret}\n    # here\n');
});

test('a route follows the document, the target and the build', async ({ editor, page }) => {
  const plans = new PullPlans(page);
  await editor.startWith(text);
  await plans.open();
  await plans.field.fill('alpine:3');
  await editor.endpoint(1, 'docker.io').fill('https://other.lan');
  await expect(plans.stops.nth(0)).toContainText('HEAD https://other.lan/v2/base/alpine/manifests/3?ns=docker.io');
  await expect(plans.stops.nth(0)).toContainText('without a login');

  await plans.panel.getByRole('combobox', { name: 'Build of containerd' }).click();
  await page.getByRole('option', { name: /^Upstream/ }).click();
  await expect(plans.stops.nth(0)).toContainText('HEAD https://other.lan/v2/library/alpine/');
  await expect(plans.panel).toContainText('Only the containerd of K3s and RKE2 knows rewrites');

  await editor.header.getByRole('button', { name: /^Options of the node/ }).click();
  await page.getByRole('checkbox', { name: /^--disable-default-registry-endpoint/ }).click();
  await page.keyboard.press('Escape');
  await expect(plans.stops.nth(2)).toContainText('registry-1.docker.io itself is still asked');
});

test('a pull that cannot succeed says so in containerd’s words', async ({ editor, page }) => {
  const plans = new PullPlans(page);
  await editor.startWith(text);
  await plans.open();
  await plans.field.fill('quay.io/Team/App');
  await expect(plans.panel).toContainText('Name refused');
  await expect(plans.panel).toContainText('must be lowercase');
  await plans.field.fill('user:s3cret@quay.io/x');
  await expect(plans.panel).toContainText('Write the login under configs');
  await page.keyboard.press('Enter');
  await expect(plans.kept).toBeHidden();

  await plans.field.fill('alpine');
  await plans.panel.getByRole('button', { name: 'TLS file: there' }).click();
  await page.getByRole('checkbox', { name: /^As if all/ }).click();
  await page.keyboard.press('Escape');
  await expect(plans.panel).toContainText('Fails');
  await expect(plans.panel).toContainText(
    'unable to read CA cert "/etc/mirror.crt": open /etc/mirror.crt: no such file',
  );
  await plans.field.fill('quay.io/x');
  await expect(plans.panel).toContainText('May succeed');
});

test('images that are kept are planned anew with each edit, and are found in the palette', async ({ editor, page }) => {
  const plans = new PullPlans(page);
  await editor.startWith(text);
  await plans.open();
  await plans.keep('alpine:3');
  await plans.keep('quay.io/team/app');
  await plans.field.fill('');
  await expect(plans.kept.getByRole('button', { name: /^alpine:3/ })).toHaveText(
    'alpine:3mirror.lan → cache.lan:8080 → registry-1.docker.io',
  );
  await editor.addMirror('quay.io');
  await page.keyboard.type('https://q.lan');
  await expect(plans.kept.getByRole('button', { name: /^quay\.io/ })).toHaveText('quay.io/team/appq.lan → quay.io');

  await page.keyboard.press('Alt+Shift+l');
  await expect(plans.panel).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('team/app');
  await page.keyboard.press('Enter');
  await expect(plans.field).toHaveValue('quay.io/team/app');
  await expect(plans.stops).toHaveCount(2);
  await plans.kept.getByRole('button', { name: 'Keep alpine:3 no longer' }).click();
  await expect(plans.kept.getByRole('listitem')).toHaveCount(1);
});

test('images stay with their document over a reload, and are compared with it', async ({ editor, page }) => {
  const plans = new PullPlans(page);
  await editor.startWith(text);
  await plans.open();
  await plans.keep('alpine:3');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Compare with another release…' }).click();
  const pulls = page.getByRole('dialog', { name: 'Compare' }).getByRole('region', { name: 'Kept images' });
  await expect(pulls).toContainText('alpine:3It is pulled as before.');
  await page.keyboard.press('Escape');
  await editor.untilKept();
  await page.reload();
  await expect(editor.text).toBeVisible();
  await plans.open();
  await expect(plans.kept).toContainText('alpine:3mirror.lan');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('s3cret');
});

test('a list shows first what fails, leaves or lacks something, and is handed out as CSV', async ({ editor, page }) => {
  const plans = new PullPlans(page);
  await editor.startWith(text);
  await plans.open();
  await plans.paste('no image here: at all\n');
  await expect(page.getByRole('alert').filter({ hasText: 'No image is named' })).toBeVisible();
  await page
    .getByRole('textbox', { name: 'List of images' })
    .fill(
      ['# air gap', 'alpine:3', 'ghcr.io/a/b:1', 'registry.lan/x:1', '- registry.lan/X/y', 'https://no'].join('\n'),
    );
  await page.getByRole('button', { name: 'Show the plans' }).click();
  const rows = plans.panel.getByRole('list', { name: 'Plans of the list' }).getByRole('listitem');
  await expect(rows).toHaveText([
    'Cannot be pulled: 1',
    'registry.lan/X/yName refused',
    'Go to the internet: 2',
    /^alpine:3mirror\.lan → cache\.lan:8080 → registry-1\.docker\.iointernet: registry-1\.docker\.io/,
    /^ghcr\.io\/a\/b:1ghcr\.iointernet: ghcr\.iono mirror/,
    'Ask a host without a login: 1',
    'registry.lan/x:1registry.lanno login for registry.lanno mirror',
  ]);
  await expect(plans.panel.getByRole('status')).toHaveText('4 images; 1 line was no image');
  await rows.nth(4).getByRole('button').click();
  await expect(plans.stops).toHaveCount(1);

  const download = page.waitForEvent('download');
  await plans.panel.getByRole('button', { name: 'Download as CSV' }).click();
  const csv = await readFile((await (await download).path()) ?? '', 'utf8');
  const lines = csv.split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^image,group,result,hosts/);
  expect(lines[3]).toContain('ghcr.io/a/b:1,internet,asked,ghcr.io,ghcr.io');
  expect(csv).not.toContain('s3cret');

  const again = page.waitForEvent('download');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('csv');
  await page.keyboard.press('Enter');
  expect(await readFile((await (await again).path()) ?? '', 'utf8')).toBe(csv);
});

test('a thousand images are planned at once', async ({ editor, page }) => {
  const plans = new PullPlans(page);
  await editor.startWith(text);
  await plans.open();
  const images = Array.from({ length: 1000 }, (_, index) => `registry-${index}.lan/team/app:${index}`);
  await plans.paste(images.join(' '));
  await expect(plans.panel.getByRole('status')).toHaveText('1,000 images');
  const list = plans.panel.getByRole('list', { name: 'Plans of the list' });
  await expect(list.getByRole('listitem').first()).toHaveText('Ask a host without a login: 1,000');
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
});

test('the drawer is worked by keyboard', async ({ editor, page }) => {
  const plans = new PullPlans(page);
  await editor.startWith(text);
  await editor.text.focus();
  await plans.open();
  await page.keyboard.press('Alt+Shift+m');
  await expect(page.getByRole('region', { name: 'Problems' })).toBeVisible();
  await page.getByRole('tab', { name: /^Problems/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(plans.field).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Pull plan' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(plans.panel).toBeHidden();
  await expect(editor.text).toBeFocused();
});
