import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { runNamed } from './pages/palette.ts';
import { type SharedServer, startSharedServer } from './servers/shared-server.ts';

const port = Number(process.env.PORTOLAN_TEST_PORT ?? 3987) + 1;
const password = 'a sentence to remember';
let server: SharedServer;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  server = await startSharedServer(port);
});
test.afterAll(() => server.stop());

// The browser logs a refusal as an error, and refusals are what is tested here.
test.use({ tolerated: /status of 4\d\d/ });

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

async function signIn(page: Page, email: string, typed = password) {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(typed);
  await page.keyboard.press('Enter');
}

test('whoever reads the server’s output becomes the owner, by keyboard alone', async ({ page }) => {
  await page.goto(`${server.url}/api`);
  await expect(page).toHaveURL(`${server.url}/sign-in?to=%2Fapi`);
  await page.getByRole('link', { name: 'Set up Portolan' }).click();
  const submit = page.getByRole('button', { name: 'Become the owner' });
  await untilItListens(submit, page.getByText(/Enter the token/i).first());
  for (const missing of ['Enter the token', 'Enter an e-mail address', 'Enter a name', 'at least 12 characters']) {
    await expect(page.getByText(new RegExp(missing, 'i')).first()).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Token').fill('not the token');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ada@example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ada Lovelace');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('not the token that the server printed');
  const token = /\n {2}(\S{24})\n/.exec(server.said())?.[1] ?? '';
  await page.getByLabel('Token').fill(token);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Team', level: 1 })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Members' })).toContainText('Ada Lovelace');
  await page.goto(`${server.url}/setup`);
  await expect(page.getByText('Portolan is set up')).toBeVisible();
});

test('the owner has a webhook told what happens, tries it and takes it away', async ({ page }) => {
  const heard: string[] = [];
  const listener = createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${request.headers['portolan-event']}`);
    response.writeHead(heard.length === 1 ? 500 : 204).end();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  await page.goto(`${server.url}/team`);
  await signIn(page, 'ada@example.org');
  const section = page.getByRole('region', { name: 'Webhooks' });
  await untilItListens(
    section.getByRole('button', { name: 'Add a webhook' }),
    section.getByText('Enter a URL that begins with'),
  );
  await section.getByLabel('URL').fill(`${origin}/hooks/a-secret`);
  await section.getByRole('checkbox', { name: 'a node drifts' }).click();
  await section.getByRole('button', { name: 'Add a webhook' }).click();
  await expect(section.getByLabel(`The secret that signs what goes to ${origin}`)).toHaveValue(/^whsec_/);
  const list = section.getByRole('list', { name: 'Added webhooks' });
  await expect(list).toContainText('a change wants review');
  await expect(list).not.toContainText('a node drifts');
  await section.getByRole('button', { name: `Try ${origin}` }).click();
  await expect(section.getByText(`${origin} has not taken the trial: it answered 500.`)).toBeVisible();
  await section.getByRole('button', { name: `Try ${origin}` }).click();
  await expect(section.getByText(`${origin} has taken the trial.`)).toBeVisible();
  expect(heard).toEqual(Array(2).fill('POST /hooks/a-secret trial'));
  expect(await page.content()).not.toContain('a-secret');
  expect(await violations(page)).toEqual([]);
  await section.getByRole('button', { name: `Remove ${origin}` }).click();
  await expect(list).toHaveCount(0);
  listener.close();
});

test('a colleague joins by a link, may do what their role allows, and the link works once', async ({
  page,
  browser,
}) => {
  await page.goto(`${server.url}/team`);
  await signIn(page, 'Ada@example.org');
  await expect(page).toHaveURL(`${server.url}/team`);
  await page.getByLabel('E-mail address').fill('grace@example.org');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel(/^The link for grace@example\.org/).inputValue();
  await expect(page.getByRole('list', { name: 'Not used yet' })).toContainText('grace@example.org');
  expect(await violations(page)).toEqual([]);

  const other = await (await browser.newContext({ locale: 'zh-CN', colorScheme: 'dark' })).newPage();
  await other.goto(link);
  await expect(other.getByText('Ada Lovelace 邀请您加入团队，角色为编辑者。')).toBeVisible();
  expect(await violations(other)).toEqual([]);
  await other.getByLabel('姓名').fill('Grace Hopper');
  await other.getByLabel('密码').fill(password);
  await other.getByRole('button', { name: '加入' }).click();
  await expect(other).toHaveURL(`${server.url}/profiles`);
  const forbidden = await other.goto(`${server.url}/team`);
  expect(forbidden?.status()).toBe(403);
  await expect(other.getByRole('heading', { name: '您的角色无权访问此页面' })).toBeVisible();
  await expect(other.getByText('您已登录为 grace@example.org（编辑者）。')).toBeVisible();
  expect(await violations(other)).toEqual([]);
  await other.goto(`${server.url}/account`);
  await expect(other.getByRole('navigation')).toHaveText('配置方案编辑器账号');
  expect(await violations(other)).toEqual([]);
  await other.goto(link);
  await expect(other.getByRole('main').getByRole('alert')).toContainText('邀请已被使用');

  await page.reload();
  await page.getByRole('combobox', { name: 'Role of Grace Hopper' }).click();
  await page.getByRole('option', { name: /^Approver/ }).click();
  await expect(page.getByRole('combobox', { name: 'Role of Grace Hopper' })).toHaveText('Approver');
  await other.goto(`${server.url}/audit`);
  await expect(other.getByRole('table')).toContainText('更改角色');
  await expect(other.getByText(/行均与写入时一致/)).toBeVisible();
  expect(await violations(other)).toEqual([]);

  await page.getByRole('button', { name: 'Remove Grace Hopper' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('list', { name: 'Members' })).not.toContainText('Grace Hopper');
  await other.goto(`${server.url}/`);
  await expect(other).toHaveURL(`${server.url}/sign-in`);
  await other.context().close();
});

test('at 360 px all places are in sight, and what the audit log tells', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${server.url}/audit`);
  await signIn(page, 'ada@example.org');
  await expect(page.getByRole('heading', { name: 'Audit log', level: 1 })).toBeVisible();
  for (const link of await page.getByRole('navigation').getByRole('link').all())
    await expect(link).toBeInViewport({ ratio: 1 });
  const first = page.getByRole('row').nth(1);
  await expect(first.getByText('signed in')).toBeInViewport({ ratio: 1 });
  await expect(first.getByText('ada@example.org').locator('visible=true')).toBeInViewport({ ratio: 1 });
  expect(await violations(page)).toEqual([]);
});

test('on a narrow page the menu leads from the editor to profiles and account, and leaves the name its room', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${server.url}/editor`);
  await signIn(page, 'ada@example.org');
  const buffer = Buffer.from('mirrors:\n  docker.io: {endpoint: [bad one]}\nconfigs:\n  x.lan: {}\n');
  // The button is there before the page listens.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 1000 });
    await page.getByRole('button', { name: /^Open a file/ }).click();
    await (await chooser).setFiles({ name: 'edge-cellar.yaml', mimeType: 'text/yaml', buffer });
  }).toPass();
  const name = page.getByRole('banner').getByText('edge-cellar', { exact: true }).locator('visible=true');
  await expect(name).toBeVisible();
  expect(await name.evaluate((text) => text.scrollWidth <= text.clientWidth), 'the whole name is there').toBe(true);
  for (const [item, path] of [
    ['Profiles', '/profiles'],
    ['Account', '/account'],
  ] as const) {
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Document', exact: true }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    await expect(await opened).toHaveURL(`${server.url}${path}`);
  }
});

test('the palette signs out too', async ({ page }) => {
  await page.goto(`${server.url}/account`);
  await signIn(page, 'ada@example.org');
  await expect(page.getByRole('region', { name: 'Sessions' })).toBeVisible();
  await runNamed(page, '退出登录', 'Sign out');
  await expect(page).toHaveURL(`${server.url}/sign-in`);
});

test('a program asks with a token until it is revoked; a new password ends other sessions', async ({
  page,
  request,
  browser,
}) => {
  await page.goto(`${server.url}/account`);
  await signIn(page, 'ada@example.org');
  await page.getByLabel('Name', { exact: true }).fill('pipeline');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const token = await page.getByLabel(/^The token pipeline/).inputValue();
  const ask = (path: string, question: object) =>
    request.post(`${server.url}${path}`, { headers: { authorization: `Bearer ${token}` }, data: question });
  expect((await ask('/api/v1/render', { registriesYaml: 'mirrors: {}' })).status()).toBe(200);
  expect((await ask('/api/v1/probes', { registriesYaml: '' })).status()).toBe(403);
  await page.reload();
  await expect(page.getByRole('list', { name: 'API tokens' })).toContainText('used ');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Revoke pipeline' }).click();
  await expect(page.getByText('No tokens.')).toBeVisible();
  expect((await ask('/api/v1/render', { registriesYaml: 'mirrors: {}' })).status()).toBe(401);

  const other = await (await browser.newContext()).newPage();
  await other.goto(`${server.url}/sign-in?to=//evil.example`);
  await signIn(other, 'ada@example.org');
  await expect(other).toHaveURL(`${server.url}/profiles`);
  await page.getByLabel('Present password').fill('not the password');
  await page.getByLabel('New password').fill('the next sentence');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The password is wrong');
  await page.getByLabel('Present password').fill(password);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('The password is changed')).toBeVisible();
  await other.goto(`${server.url}/account`);
  await expect(other).toHaveURL(`${server.url}/sign-in?to=%2Faccount`);
  await other.context().close();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL(`${server.url}/sign-in`);
});

test('guessing a password is refused after a few times, for the right one too', async ({ page }) => {
  await page.goto(`${server.url}/sign-in`);
  await signIn(page, 'ada@x.y', 'a guess');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The address or the password is wrong.');
  for (let attempt = 0; attempt < 5; attempt++) {
    const answered = page.waitForResponse('**/api/v1/session');
    await signIn(page, 'ada@example.org', 'a guess');
    await answered;
    await expect(page.getByRole('main').getByRole('alert')).toContainText('The address or the password is wrong.');
    await expect(page.getByLabel('Password')).toBeFocused();
  }
  expect(await violations(page)).toEqual([]);
  await signIn(page, 'ada@example.org', 'the next sentence');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Too many attempts. Try again in 15 minutes.');
});

test('a password typed before the page runs gets into no address, and can be sent once it runs', async ({ page }) => {
  let run = () => {};
  const runs = new Promise<void>((resolve) => {
    run = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await runs;
    await route.continue();
  });
  await page.goto(`${server.url}/sign-in`, { waitUntil: 'commit' });
  await page.getByLabel('E-mail address').fill('grace@example.org');
  await page.getByLabel('Password').fill('a sentence too early');
  await page.keyboard.press('Enter');
  run();
  await expect(page).toHaveURL(`${server.url}/sign-in`);
  await expect(page.getByLabel('E-mail address')).toHaveValue('grace@example.org');
  await expect(async () => {
    await page.getByLabel('Password').fill('a sentence too early');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(page).toHaveURL(`${server.url}/sign-in`);
});

test('no password and no secret stands in what the server said or keeps', () => {
  const kept = readdirSync(server.data).filter((name) => name.startsWith('portolan.db'));
  expect(kept).toContain('portolan.db-wal');
  const texts = [server.said(), ...kept.map((name) => readFileSync(join(server.data, name), 'latin1'))];
  for (const text of texts) expect(text).not.toMatch(/sentence|a guess|ptl_|invite_|whsec_|a-secret/);
});

/** A page that has just come listens a moment later. */
async function untilItListens(button: Locator, answer: Locator): Promise<void> {
  await expect(async () => {
    await button.click();
    await expect(answer).toBeVisible({ timeout: 1000 });
  }).toPass();
}
