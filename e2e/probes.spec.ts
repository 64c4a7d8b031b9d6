import { faults } from './faults.ts';
import { test as base, expect } from './fixtures.ts';
import { EndpointTests } from './pages/endpoint-tests.ts';
import { PullPlans } from './pages/plan.ts';
import { Registries } from './servers/registries.ts';

const test = base.extend<{ registries: Registries; tests: EndpointTests }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first parameter to be a pattern
  registries: async ({}, use) => {
    const registries = new Registries();
    await use(registries);
    registries.close();
  },
  tests: async ({ page }, use) => use(new EndpointTests(page)),
});

test('endpoints are tested from the form and all at once, and say what is wrong and what to do', async ({
  editor,
  page,
  registries,
  tests,
}) => {
  const [open, closed, nowhere] = [await registries.open(), await registries.closed(), await registries.nowhere()];
  const secure = await registries.secure();
  await editor.startWith(`mirrors:
  a.test:
    endpoint:
      - http://${open}
      - http://${nowhere}
      - http://${closed}
      - https://${secure.host}
configs:
  ${closed}: {auth: {username: robot, password: s3cret}}
  ${secure.host}: {tls: {ca_file: /etc/ca.crt}}
`);
  await editor.expand('a.test');
  const inForm = (number: number, state: RegExp) =>
    editor.form.getByRole('button', { name: new RegExp(`^Endpoint ${number} of a\\.test: ${state.source}`) });
  await inForm(2, /not tested/).press('Enter');
  await expect(inForm(2, /fails/)).toBeVisible();
  await expect(tests.stages.last()).toContainText(
    /Failure.*refuses connections.*Check the port.*own words.*connection refused/s,
  );
  await expect(tests.panel.getByRole('region', { name: `http://${nowhere}` })).toBeFocused();

  await tests.testAll.click();
  await expect(tests.panel.getByRole('status').filter({ hasText: 'work' })).toHaveText(/3 fail2 work/);
  await expect(tests.row(`http://${open}`)).toContainText('Works');
  await expect(tests.row(`http://${closed}`)).toContainText(`Works ${closed} accepts the login under ${closed}.`);
  await expect(tests.row(secure.host)).toContainText('Fails Nobody known vouches for the certificate');
  await expect(tests.row('a.test itself')).toContainText('Fails There is no a.test');
  await expect(tests.panel).toContainText('A TLS file that the document names is not on this page: /etc/ca.crt.');
  await expect(inForm(1, /works/)).toBeVisible();

  await tests.row(`http://${closed}`).click();
  await expect(tests.commands).toContainText(`-u robot`);
  await tests.panel.getByRole('button', { name: 'Copy the commands' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`'http://${closed}/v2/?ns=a.test'`);
  await expect(page.locator('body')).not.toContainText('s3cret');
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, location.href]))).not.toContain(
    's3cret',
  );

  await editor.form
    .getByRole('button', { name: new RegExp(`^${secure.host}`) })
    .first()
    .click();
  const chooser = page.waitForEvent('filechooser');
  await editor.form.getByRole('button', { name: `Choose TLS files for ${secure.host}` }).click();
  await (await chooser).setFiles({ name: 'ca.crt', mimeType: 'text/plain', buffer: Buffer.from(secure.ca) });
  await expect(tests.row(secure.host)).toContainText('Edited since; test again');
  await tests.row(secure.host).click();
  await tests.panel.getByRole('button', { name: 'Test again', exact: true }).click();
  await expect(tests.row(secure.host)).toContainText('Works');
  await tests.stages.nth(2).getByText('Details').click();
  await expect(tests.panel).toContainText('Test Root, a CA of the document');
});

test('a result names lists as the language of the page writes them, also one that is chosen later', async ({
  editor,
  page,
  registries,
  tests,
}) => {
  const host = await registries.open();
  await editor.startWith(`mirrors: {a.test: {endpoint: ["http://${host}"]}}
configs: {"${host}": {tls: {cert_file: /tls/a.crt, key_file: /tls/a.key}}}
`);
  await editor.expand('a.test');
  await editor.form.getByRole('button', { name: /^Endpoint 1 of a\.test: not tested/ }).press('Enter');
  await expect(tests.stages.first()).toContainText('which the document names: /tls/a.crt, /tls/a.key.');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '简体中文' }).click();
  await expect(page.getByText('测试在缺少它们的情况下进行：/tls/a.crt、/tls/a.key。').first()).toBeVisible();
});

test('a result follows its endpoint, and is stale once what it depends on is edited', async ({
  editor,
  page,
  registries,
  tests,
}) => {
  const [open, other] = [await registries.open(), await registries.open()];
  await editor.startWith(`mirrors:
  a.test:
    endpoint: [http://${open}, http://${other}]
`);
  await tests.open();
  await expect(tests.testAll).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tests.row(open)).toContainText('Works');
  await expect(tests.row(other)).toContainText('Works');
  await editor.expand('a.test');
  await editor.form.getByRole('button', { name: 'Move endpoint 2 of a.test up' }).click();
  await expect(tests.rows.first()).toContainText(other);
  await expect(tests.rows.first()).toContainText('Works');
  await editor.endpoint(1, 'a.test').fill(`http://${other}/elsewhere`);
  await expect(tests.rows.first()).toContainText('Edited since; test again');
  await expect(tests.row(open)).toContainText('Works');
  await editor.undo();
  await expect(tests.rows.first()).toContainText('Works');
  await editor.text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`configs: {"${open}": {auth: {username: u, password: p}}}`);
  await expect(tests.row(open)).toContainText('Edited since; test again');
  await expect(tests.row(other)).toContainText('Works');
});

test('tests are called off, and what came of them stays where the server goes away', async ({
  editor,
  page,
  complaints,
  registries,
  tests,
}) => {
  const [open, silent] = [await registries.open(), await registries.silent()];
  await editor.startWith(`mirrors:
  a.test:
    endpoint: [http://${silent}, http://${open}]
`);
  await tests.open();
  await tests.testAll.click();
  await expect(tests.panel.getByRole('progressbar', { name: '2 of 3 tested' })).toBeVisible();
  await tests.panel.getByRole('button', { name: 'Stop' }).click();
  await expect(tests.row(silent)).toContainText('Stopped');
  await expect(tests.row(open)).toContainText('Works');
  await tests.row(silent).click();
  await expect(tests.stages.last()).toContainText('answers.');

  await page.route('**/api/v1/probes', (route) => route.abort());
  await tests.panel.getByRole('button', { name: 'Test again', exact: true }).click();
  await expect(tests.panel.getByRole('alert')).toContainText('The server of this page does not answer');
  await expect(tests.row(open)).toContainText('Works');
  complaints.splice(0, complaints.length);
});

test('hundreds of endpoints are tested in as many requests as they need, while the page goes on', async ({
  editor,
  page,
  registries,
  tests,
}) => {
  const host = await registries.open();
  const endpoints = Array.from({ length: 300 }, (_, index) => `http://${host}/${index}`);
  const asked: number[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/v1/probes', async (route) => {
    asked.push(route.request().postDataJSON().endpoints.length);
    if (asked.length === 2) await released;
    await route.continue();
  });
  // So many mirrors are closed at first.
  const others = Array.from({ length: 12 }, (_, index) => `  m${index}.test: {endpoint: [http://${host}/m${index}]}\n`);
  await editor.startWith(`mirrors:\n  a.test:\n    endpoint: [${endpoints.join(', ')}]\n${others.join('')}`);
  const row = editor.form.getByRole('button', { name: /^a\.test/ }).first();
  await tests.open();
  await tests.testAll.click();
  const progress = tests.panel.getByRole('progressbar', { name: '256 of 325 tested' });
  await expect(progress).toBeVisible({ timeout: 30_000 });
  await expect(row).toHaveAccessibleName(/45 of 301 being tested/);
  await expect(tests.row(`http://${host}/0`)).toContainText('Works');
  expect(await tests.rows.count()).toBeLessThan(60);
  await editor.text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# typed meanwhile');
  await expect(editor.text).toContainText('# typed meanwhile');
  release();
  await expect(tests.panel.getByRole('status').filter({ hasText: 'work' })).toHaveText(/13 fail312 work/);
  await expect(row).toHaveAccessibleName(/300 of 301 tested work/);
  expect(asked).toEqual([256, 69]);
  expect(await faults(page)).toEqual([]);
});

test('an image is looked for where its pull would ask, and tried as a whole in the pull plan', async ({
  editor,
  page,
  registries,
  tests,
}) => {
  const [empty, open] = [await registries.empty(), await registries.open()];
  await editor.startWith(`mirrors:
  a.test: {endpoint: [http://${empty}, http://${open}]}
  b.test: {endpoint: [http://${open}]}
`);
  await tests.open();
  await tests.panel.getByRole('textbox', { name: 'Image to look for' }).fill('a.test/team/app:1');
  await page.keyboard.press('Enter');
  await expect(tests.row(empty)).toContainText('Fails a.test/team/app:1 is not there');
  await expect(tests.row(`http://${open}`).first()).toContainText('Works a.test/team/app:1 is there');
  await expect(tests.row(`http://${open}`).nth(1)).toContainText('Works');

  await tests.row(empty).click();
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await expect(tests.commands).toContainText('manifests/1');
    expect(await faults(page), `${colorScheme}, ${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });

  const plans = new PullPlans(page);
  await page.keyboard.press('Alt+Shift+l');
  await plans.field.fill('a.test/team/app:1');
  await plans.panel.getByRole('button', { name: 'Try this pull' }).click();
  await expect(plans.panel).toContainText(`The pull succeeds: ${open} has the image`);
  await expect(plans.stops.nth(0)).toContainText('Does not give the image');
  await expect(plans.stops.nth(1)).toContainText('Has the image');
  await expect(plans.stops.nth(2)).toContainText('Not asked, as the pull had ended');
  expect(await faults(page)).toEqual([]);
  await editor.expand('a.test');
  await editor.endpoint(1, 'a.test').fill(`http://${open}/other`);
  await expect(plans.panel).toContainText('Edited since; try again.');
});

test('the API is described on a page of its own, in both languages', async ({ editor, page }) => {
  await editor.startFrom(/^Complete example/);
  const opened = page.waitForEvent('popup');
  await editor.chooseInMenu('API of this server');
  const api = await opened;
  await expect(api.getByRole('heading', { name: 'Test endpoints and pulls for real' })).toBeVisible();
  await expect(api.getByText('An image to look for there as well.')).toBeVisible();
  expect(await faults(api)).toEqual([]);
  await page.context().addCookies([{ name: 'portolan-locale', value: 'zh-CN', url: page.url() }]);
  await api.setViewportSize({ width: 360, height: 800 });
  await api.reload();
  await expect(api.getByRole('heading', { name: '真实测试端点和拉取' })).toBeVisible();
  expect(await api.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
