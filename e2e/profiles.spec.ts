import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { runNamed } from './pages/palette.ts';
import { scratchNode } from './servers/scratch-node.ts';
import { type SharedServer, startSharedServer } from './servers/shared-server.ts';

const port = Number(process.env.PORTOLAN_TEST_PORT ?? 3987) + 3;
const password = 'a sentence to remember';
const secrets = ['pass-of-old', 'pass-of-new'];
let server: SharedServer;

test.beforeAll(async () => {
  const owner = { PORTOLAN_OWNER_EMAIL: 'ada@example.org', PORTOLAN_OWNER_PASSWORD: password };
  server = await startSharedServer(port, owner);
});
test.afterAll(() => server.stop());

// What is not there is asked for here, and what is not allowed.
test.use({ tolerated: /status of 4\d\d/ });

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

async function ask(request: APIRequestContext, method: string, path: string, data: object) {
  const answer = await request.fetch(`${server.url}/api/v1${path}`, { method, data });
  expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true);
  return answer.json().catch(() => null);
}

const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };

function contentWith(document: string, release: string) {
  return { document, target: { program: 'k3s', release, options }, tlsFiles: [], images: [] };
}

function documentOf(mirror: string, secret: string | undefined) {
  return `mirrors:
  docker.io:
    endpoint:
      - "https://${mirror}"
configs:
  ${mirror}:
    auth: {username: robot, password: ${secret}}
`;
}

/** Takes a change to where it is published, by an owner whose profile does without approvals. */
async function publish(request: APIRequestContext, profile: string, number: number, version: number) {
  const path = `/profiles/${profile}/proposals/${number}/events`;
  await ask(request, 'POST', path, { do: 'submit', version });
  await ask(request, 'POST', path, { do: 'publish', version });
}

test('a team keeps profiles: makes, finds, compares, restores, renames and archives them', async ({
  page,
  browser,
}) => {
  test.slow();
  await page.goto(server.url);
  await page.getByLabel('E-mail address').fill('ada@example.org');
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Profiles', level: 1 })).toBeVisible();
  await expect(page.getByText('A profile is the registries.yaml of one cluster')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // A profile of one's own file; what is wrong with its name is told as it is typed.
  await page.getByRole('link', { name: 'A file of your own' }).click();
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('Edge');
  await expect(page.getByText('not “E”')).toBeVisible();
  await name.fill('');
  await page.getByRole('button', { name: 'Make the profile' }).click();
  await expect(page.getByText('Enter a name.')).toBeVisible();
  await expect(name).toBeFocused();
  await name.fill('edge');
  await page.getByRole('button', { name: 'Make the profile' }).click();
  await expect(page.getByText('Paste or open a registries.yaml first.')).toBeVisible();
  await page.getByLabel('registries.yaml').fill(documentOf('old.example', secrets[0]));
  await expect(page.getByText('7 lines pasted.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Approvals that a change needs' }).click();
  await page.getByRole('option', { name: 'None' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make the profile' }).click();
  await page.waitForURL(`${server.url}/profiles/edge/proposals/1/edit`);
  await publish(page.request, 'edge', 1, 1);
  await ask(page.request, 'POST', '/profiles/edge/proposals', { title: 'Another mirror' });
  const next = contentWith(documentOf('new.example', secrets[1]), 'v1.30.4+k3s1');
  await ask(page.request, 'PUT', '/profiles/edge/proposals/2/content', { version: 1, content: next });
  await publish(page.request, 'edge', 2, 2);
  for (let index = 1; index <= 12; index++) {
    const rules = { requiredApprovals: 1, allowsErrors: false, title: 'Begin' };
    const content = contentWith('mirrors: {quay.io: {}}\n', 'v1.33.4+k3s1');
    await ask(page.request, 'POST', '/profiles', { name: `lab-${index}`, ...rules, content });
  }

  // The list: found and opened by keyboard alone.
  await page.goto(server.url);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(14);
  // A page that has just come listens a moment later.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('lab-1');
  await expect(page.getByRole('status')).toHaveText('4 of 13');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'lab-10' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('searchbox').fill('1.30');
  await expect(rows).toHaveCount(2);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Published' }).click();
  await expect(rows.nth(1)).toContainText('edge');
  await expect(page.getByRole('columnheader', { name: 'Published' })).toHaveAttribute('aria-sort', 'descending');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('searchbox').fill('edge');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.url}/profiles/edge`);

  // What is published, and what changed with it: in sentences and in files, without a secret.
  const published = page.getByRole('region', { name: 'Published' });
  await expect(published).toContainText('Revision 2Another mirror');
  await expect(published).toContainText('By ada,');
  await expect(published.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
  await expect(page).toHaveTitle('edge · Portolan');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Changes of revision 2' }).click();
  const sentences = page.getByRole('region', { name: 'What changes' });
  await expect(sentences).toContainText('docker.io: https://new.example is added as the first endpoint.');
  await expect(sentences.getByRole('list').last()).toContainText('new.example');
  const files = page.getByRole('listbox', { name: 'Files' });
  await expect(files.getByRole('option', { name: 'registries.yaml' })).toBeVisible();
  await files.getByRole('option', { name: 'docker.io' }).click();
  await expect(page.getByRole('heading', { name: /docker\.io\/hosts\.toml/ })).toBeVisible();
  await expect(page.locator('.cm-content').last()).toContainText('new.example');
  expect(await violations(page)).toEqual([]);
  for (const secret of secrets) expect(await page.content()).not.toContain(secret);
  await page.getByRole('combobox', { name: 'Before' }).click();
  await page.getByRole('option', { name: 'Before the first' }).click();
  await expect(sentences).toContainText('The mirror docker.io is added');

  // A revision is brought back by a change.
  await page.getByRole('link', { name: 'edge', exact: true }).click();
  await page.getByRole('button', { name: 'Restore revision 1' }).click();
  await expect(page.getByLabel('What changes')).toHaveValue('Back to revision 1');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the change' }).click();
  await page.waitForURL(`${server.url}/profiles/edge/proposals/3`);
  await page.goto(`${server.url}/profiles/edge`);
  await expect(page.getByRole('list', { name: 'Open changes' })).toContainText('#3 Back to revision 1Draft');

  // An owner renames it, and takes it out of the list and back.
  const rename = page.getByRole('region', { name: 'Settings' }).getByLabel('Name', { exact: true });
  await rename.fill('lab-1');
  await expect(page.getByText('A profile is or was called lab-1')).toBeVisible();
  await rename.fill('edge-eu');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(`${server.url}/profiles/edge-eu`);
  await expect(page.getByRole('heading', { name: 'edge-eu', level: 1 })).toBeVisible();
  await page.goto(`${server.url}/profiles/edge/compare?from=1&to=2`);
  await expect(page).toHaveURL(`${server.url}/profiles/edge-eu/compare?from=1&to=2`);
  await page.goto(`${server.url}/profiles/edge`);
  await expect(page).toHaveURL(`${server.url}/profiles/edge-eu`);
  await expect(page.getByText('by these former names too:')).toContainText('edge');
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('link', { name: 'One archived profile' }).click();
  await page.getByRole('link', { name: 'edge-eu' }).click();
  await expect(page.getByRole('button', { name: 'New change' })).toBeHidden();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('button', { name: 'New change' }).click();
  await page.getByLabel('What changes').fill('Third');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.url}/profiles/edge-eu/proposals/4/edit`);

  // A link to a document that somebody was given opens in the editor, which is always there.
  await page.goto(`${server.url}/#document=`);
  await expect(page).toHaveURL(`${server.url}/editor`);
  await expect(page.getByRole('button', { name: 'Paste a registries.yaml' })).toBeVisible();

  await viewerLooks(page, browser);
  await nodeRuns(page);
});

/** What the page shows brings a revision to a node, and the page tells how the node stands. */
async function nodeRuns(page: Page) {
  const registries = '/etc/rancher/k3s/registries.yaml';
  await page.goto(`${server.url}/profiles/edge-eu`);
  const tokens = page.getByRole('region', { name: 'Tokens of this profile' });
  await tokens.getByLabel('Name').fill('nodes');
  await tokens.getByRole('button', { name: 'Make a token' }).click();
  const token = await tokens.getByLabel('The token nodes').inputValue();
  await page.getByRole('button', { name: 'Copy: Shell' }).click();
  await expect(page.getByRole('button', { name: 'Copied: Shell' })).toBeVisible();
  const commands = await page.evaluate(() => navigator.clipboard.readText());
  expect(commands).not.toContain(token);

  const node = scratchNode();
  node.put('/etc/portolan/edge-eu.token', `${token}\n`);
  const row = page.getByRole('region', { name: 'Nodes' }).getByRole('row').filter({ hasText: 'n1' });
  const stands = async (...words: string[]) => {
    await page.reload();
    for (const text of words) await expect(row).toContainText(text);
  };
  expect(node.paste(commands)).toMatchObject({ status: 0, stderr: '' });
  expect(node.read(registries)).toContain('https://new.example');
  await stands('Current', '2');
  await publish(page.request, 'edge-eu', 3, 1);
  await stands('Behind', 'Revision 3 comes with its next run.');
  node.put(registries, 'mirrors: {}\n');
  expect(node.paste(commands, '--check')).toMatchObject({ status: 0 });
  await stands('Changed by hand');
  expect(node.paste(commands)).toMatchObject({ status: 0, stderr: '' });
  expect(node.read(registries)).toContain('https://old.example');
  await stands('Current', '3');
  expect(await violations(page)).toEqual([]);
  await runNamed(page, '移出列表', 'Remove the node n1 from the list…');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  node.remove();
}

/** On a small dark page, in the other language. */
async function viewerLooks(page: Page, browser: Browser) {
  const { secret } = await ask(page.request, 'POST', '/invitations', { email: 'eve@example.org', role: 'viewer' });
  const context = await browser.newContext({
    locale: 'zh-CN',
    colorScheme: 'dark',
    viewport: { width: 360, height: 740 },
  });
  const small = await context.newPage();
  await ask(context.request, 'POST', '/members', { invitation: secret, name: 'Eve', password });
  await small.goto(server.url);
  await expect(small.getByRole('heading', { name: '配置方案', level: 1 })).toBeVisible();
  await expect(small.getByRole('link', { name: '新建配置方案' })).toBeHidden();
  expect(await violations(small)).toEqual([]);
  await small.getByRole('link', { name: 'edge-eu' }).click();
  await expect(small.getByRole('region', { name: '已发布' })).toContainText('版本 2');
  for (const forbidden of ['新建变更', '保存', '归档', /^恢复/, /^编辑“/]) {
    await expect(
      small.getByRole('button', { name: forbidden }).or(small.getByRole('link', { name: forbidden })),
    ).toHaveCount(0);
  }
  expect(await violations(small)).toEqual([]);
  await small.getByRole('link', { name: '版本 2 的变更内容' }).click();
  await expect(small.getByRole('region', { name: '变更内容' })).toContainText('docker.io');
  await expect(small.locator('.cm-content').first()).toBeVisible();
  expect(await violations(small)).toEqual([]);
  const wide = await small.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  expect((await small.request.get(`${server.url}/profiles/new`)).status()).toBe(403);
  await context.close();
}
