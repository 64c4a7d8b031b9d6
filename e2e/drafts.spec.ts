import type { Locator, Page } from '@playwright/test';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { runNamed } from './pages/palette.ts';
import { join, type Member, ownerSettings, signInOwner } from './servers/members.ts';
import { type SharedServer, startSharedServer } from './servers/shared-server.ts';

const port = Number(process.env.PORTOLAN_TEST_PORT ?? 3987) + 23;
const password = 'hunter2-of-the-harbor';
const document = `# the team's
mirrors:
  docker.io:
    endpoint:
      - https://mirror.test
  quay.io:
    endpoint:
      - https://quay.test
configs:
  mirror.test:
    auth:
      username: robot
      password: ${password}
`;
const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };
const target = { program: 'k3s', release: 'v1.33.4+k3s1', options };
const content = (text: string) => ({ document: text, target, tlsFiles: [], images: [] });

let server: SharedServer;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  server = await startSharedServer(port, ownerSettings);
});
test.afterAll(() => server.stop());

// What does not arrive, or is refused, is logged by the browser.
test.use({ tolerated: /status of [45]\d\d|Failed to load resource|net::ERR/ });

async function made({ ask }: Member, name: string): Promise<void> {
  const rules = { requiredApprovals: 0, allowsErrors: false };
  await ask('POST', '/api/v1/profiles', { name, ...rules, title: 'Begin', content: content(document) });
}

async function opened(page: Page, name: string, number = 1): Promise<void> {
  await page.goto(`${server.url}/profiles/${name}/proposals/${number}/edit`);
  await expect(text(page)).toContainText('mirrors:');
}

const state = (page: Page): Locator => page.locator('[data-save-state]');
const saved = (page: Page) => expect(state(page)).toHaveAttribute('data-save-state', 'saved');
const text = (page: Page): Locator => page.locator('.cm-content').first();

/** Writes behind the first place where a text stands; help that the resting pointer called up may lie upon it. */
async function writeBehind(page: Page, where: string, typed: string): Promise<void> {
  await page.mouse.move(0, 0);
  await text(page).getByText(where, { exact: true }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(typed);
}

async function stored({ ask }: Member, name: string): Promise<string> {
  const answer = (await ask('GET', `/api/v1/profiles/${name}/proposals/1/content`)) as {
    content: { document: string };
  };
  return answer.content.document;
}

/** Waits until the server has a text: that of a page is `saved` for a moment more when it is typed into. */
const arrives = (owner: Member, name: string, typed: string) => expect.poll(() => stored(owner, name)).toContain(typed);

test('two people write one draft: each sees the other’s changes, and conflicts are decided before anything is saved', async ({
  browser,
}) => {
  const owner = await signInOwner(browser, server.url);
  const chinese = { locale: 'zh-CN', colorScheme: 'dark' } as const;
  const { page: bo } = await join(browser, server.url, owner, { name: 'Bo', role: 'editor' }, chinese);
  const ada = owner.page;
  await made(owner, 'edge');
  await opened(ada, 'edge');
  await saved(ada);
  await opened(bo, 'edge');
  await expect(ada.getByText('Bo has this draft open, too')).toBeAttached();
  expect(await faults(ada)).toEqual([]);

  await writeBehind(ada, 'docker.io', ' # of Ada');
  await expect(text(bo)).toContainText('# of Ada');
  await expect(bo.getByText(/修改了这份草稿，此页面已更新。/)).toBeVisible();
  await saved(ada);

  await bo.context().setOffline(true);
  await writeBehind(bo, 'quay.io', ' # of Bo');
  await expect(state(bo)).toHaveAttribute('data-save-state', 'away');
  await writeBehind(ada, 'mirrors', ' # all of them');
  await arrives(owner, 'edge', '# all of them');
  await bo.context().setOffline(false);
  await saved(bo);
  await expect(text(bo)).toContainText('# all of them');
  await expect(text(ada)).toContainText('# of Bo');
  expect(await stored(owner, 'edge')).toContain('quay.io: # of Bo');

  await bo.context().setOffline(true);
  await writeBehind(bo, 'https://mirror.test', '/bo');
  await writeBehind(bo, 'robot', '-of-bo');
  await expect(state(bo)).toHaveAttribute('data-save-state', 'away');
  await writeBehind(ada, 'https://mirror.test', '/ada');
  await writeBehind(ada, 'robot', '-of-ada');
  await arrives(owner, 'edge', 'robot-of-ada');
  await bo.context().setOffline(false);
  const panel = bo.getByRole('region', { name: '冲突' });
  await expect(panel).toContainText('mirrors › docker.io › endpoint');
  await expect(state(bo)).toHaveAttribute('data-save-state', 'conflict');
  expect(await faults(bo)).toEqual([]);
  await expect(panel.getByRole('button', { name: '保存' })).toBeDisabled();
  const places = panel.getByRole('listitem');
  await places.nth(0).getByRole('button', { name: '采用对方的' }).click();
  await expect(text(bo)).toContainText('https://mirror.test/ada');
  expect(await stored(owner, 'edge')).not.toContain('of-bo');
  await runNamed(bo, 'place 2 keep', '位置 2：保留您的');
  await expect(places.nth(1).getByRole('button', { name: '保留您的' })).toHaveAttribute('aria-pressed', 'true');
  await runNamed(bo, 'save decided', '保存已决定的内容');
  await saved(bo);
  await expect(panel).toBeHidden();
  await expect(text(ada)).toContainText('robot-of-bo');
  expect(await stored(owner, 'edge')).toContain('https://mirror.test/ada');
  await ada.getByRole('button', { name: 'Undo' }).first().click();
  await expect(text(bo)).toContainText('robot-of-ada');

  for (const page of [ada, bo]) {
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toMatch(/mirror\.test|hunter2|robot/);
    await page.context().close();
  }
});

test('what was said to be saved outlives the server’s sudden end, and what was not is saved once it is back', async ({
  browser,
}) => {
  const owner = await signInOwner(browser, server.url);
  const { page } = owner;
  await made(owner, 'crash');
  await opened(page, 'crash');
  await writeBehind(page, 'docker.io', ' # before');
  await saved(page);
  await text(page).getByText('quay.io', { exact: true }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' # while', { delay: 60 });
  await server.kill();
  await page.keyboard.type(' it ended, and after', { delay: 60 });
  await expect(state(page)).toHaveAttribute('data-save-state', 'away');
  await expect(page.getByText('The server does not answer. What you change stays on this page')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const warned = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload(), 0));
  const dialog = await warned;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await server.startAgain();
  await saved(page);
  expect(await stored(owner, 'crash')).toContain('quay.io: # while it ended, and after');
  await page.reload();
  await expect(text(page)).toContainText('docker.io: # before');
  await expect(text(page)).toContainText('# while it ended, and after');
  await page.context().close();
});

test('what the server refused is saved again from the palette', async ({ browser }) => {
  const owner = await signInOwner(browser, server.url);
  const { page } = owner;
  await made(owner, 'refused');
  await opened(page, 'refused');
  await saved(page);
  await page.route('**/content', (route) => route.fulfill({ status: 413, json: { code: 'too-large' } }));
  await writeBehind(page, 'docker.io', ' # too long');
  await expect(state(page)).toHaveAttribute('data-save-state', 'refused');
  await page.unroute('**/content');
  await runNamed(page, '重新保存', 'Save the draft again');
  await saved(page);
  expect(await stored(owner, 'refused')).toContain('# too long');
  await page.context().close();
});

test('a draft is laid upon what was published meanwhile, gets a title, goes into review and is only looked at by others', async ({
  browser,
}) => {
  const owner = await signInOwner(browser, server.url);
  const { page: ada, ask } = owner;
  await made(owner, 'live');
  const proposals = '/api/v1/profiles/live/proposals';
  const publish = async (number: number) => {
    await ask('POST', `${proposals}/${number}/events`, { do: 'submit', version: 1 });
    await ask('POST', `${proposals}/${number}/events`, { do: 'publish', version: 1 });
  };
  await publish(1);
  await ask('POST', proposals, { title: 'Mine' });
  await ask('POST', proposals, {
    title: 'Other',
    from: { content: content(document.replace('https://quay.test', 'https://next.test')) },
  });
  await opened(ada, 'live', 2);
  await writeBehind(ada, 'https://mirror.test', ' # mine');
  await saved(ada);
  await publish(3);
  await expect(ada.getByText('Revision 2 was published since this draft was made from revision 1.')).toBeVisible();
  expect(await faults(ada)).toEqual([]);
  await ada.getByRole('button', { name: 'Merge it in' }).click();
  await expect(ada.getByText('Revision 2 is merged in.')).toBeVisible();
  await expect(text(ada)).toContainText('https://next.test');
  await expect(text(ada)).toContainText('https://mirror.test # mine');
  await expect(ada.getByRole('button', { name: 'Merge it in' })).toBeHidden();

  await ada.getByRole('button', { name: 'Change the title: Mine' }).click();
  await ada.keyboard.type('A nearer mirror');
  await ada.keyboard.press('Enter');
  await expect(ada.getByRole('button', { name: 'Change the title: A nearer mirror' })).toBeVisible();
  const row = ada.getByRole('button', { name: /^docker\.io/ }).first();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  await ada.getByRole('button', { name: /^Endpoint 1 of docker\.io: not tested/ }).press('Enter');
  await expect(ada.getByRole('button', { name: /^Endpoint 1 of docker\.io: fails/ })).toBeVisible();
  await ada.getByRole('button', { name: 'Send for review' }).click();
  const dialog = ada.getByRole('dialog');
  await expect(dialog).toContainText('The result of 1 endpoint test goes with it.');
  await expect(dialog.getByLabel('Title')).toHaveValue('A nearer mirror');
  await dialog.getByLabel('Message').fill('Please look at the endpoint.');
  expect(await faults(ada)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send for review' }).click();
  await expect(dialog).toBeHidden();
  await expect(ada.getByText('Approved. Editing takes the approvals back.')).toBeVisible();
  expect(await ask('GET', `${proposals}/2/comments`)).toMatchObject({
    comments: [{ text: 'Please look at the endpoint.' }],
  });
  expect(await ask('GET', `${proposals}/2`)).toMatchObject({
    probeResults: { tests: [{ host: 'https://mirror.test', state: 'fails' }] },
  });

  const { page: vera } = await join(browser, server.url, owner, { name: 'Vera', role: 'viewer' });
  await opened(vera, 'live', 2);
  await expect(vera.getByText('You can look at this draft, but not change it.')).toBeVisible();
  await expect(vera.getByText('Vera')).toHaveCount(0);
  await text(vera).getByText('quay.io', { exact: true }).first().click();
  await vera.keyboard.type('nothing');
  await expect(text(vera)).not.toContainText('nothing');
  await expect(vera.getByRole('button', { name: 'Send for review' })).toBeHidden();
  expect(await vera.content()).not.toContain(password);
  expect(await faults(vera)).toEqual([]);
  await writeBehind(ada, 'quay.io', ' # seen by all');
  await expect(text(vera)).toContainText('# seen by all');
  await vera.context().close();
  await ada.context().close();
});
