import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { openPalette, runNamed } from './pages/palette.ts';
import { join, ownerSettings, signInOwner } from './servers/members.ts';
import { type SharedServer, startSharedServer } from './servers/shared-server.ts';

const port = Number(process.env.PORTOLAN_TEST_PORT ?? 3987) + 7;
const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };
const target = { program: 'k3s', release: 'v1.33.4+k3s1', options };
const contentOf = (mirror: string) => {
  const document = `mirrors:\n  docker.io: {endpoint: ["https://${mirror}"]}\n`;
  return { document, target, tlsFiles: [], images: [] };
};

let server: SharedServer;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  server = await startSharedServer(port, ownerSettings);
});
test.afterAll(() => server.stop());

test('the palette invites, gives roles, makes and revokes tokens, and keeps webhooks', async ({ browser }) => {
  const ada = await signInOwner(browser, server.url);
  const bob = await join(browser, server.url, ada, { name: 'Bob', role: 'editor' });
  const { page } = ada;
  await page.goto(`${server.url}/team`);

  await runNamed(page, 'invite', 'Invite somebody…');
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await page.keyboard.type('grace@example.org');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(/^The link for grace/)).toBeVisible();
  await runNamed(page, '复制刚创建', 'Copy what was just made');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('/invitation#');
  const open = page.getByRole('list', { name: 'Not used yet' });
  await expect(open).toContainText('grace@example.org');
  await runNamed(page, '撤回 grace', 'Revoke the invitation of grace@example.org');
  await expect(open).toBeHidden();

  await runNamed(page, 'role bob', 'Change the role of Bob…');
  await expect(page.getByRole('combobox', { name: 'Role of Bob' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /^Viewer/ }).click();
  await expect(page.getByRole('combobox', { name: 'Role of Bob' })).toHaveText('Viewer');

  await runNamed(page, '添加 webhook', 'Add a webhook…');
  await page.keyboard.type('http://127.0.0.1:9/hook');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Added webhooks' })).toBeVisible();
  await runNamed(page, 'test webhook', 'Test the webhook http://127.0.0.1:9');
  await expect(page.getByText('has not taken the trial')).toBeVisible();
  await runNamed(page, 'remove webhook', 'Remove the webhook http://127.0.0.1:9');
  await expect(page.getByRole('list', { name: 'Added webhooks' })).toBeHidden();

  const { palette, field } = await openPalette(page);
  await field.fill('remove from the team');
  // Nobody takes themselves out.
  await expect(palette.getByRole('option', { name: /^Remove .* from the team/ })).toHaveText([
    'Remove Bob from the team…',
  ]);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /Bob/ }).getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('list', { name: 'Members' })).not.toContainText('Bob');
  await bob.context.close();

  await page.goto(`${server.url}/account`);
  await runNamed(page, '创建令牌', 'Make a token…');
  await page.keyboard.type('pipeline');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(/^The token pipeline/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Revoke pipeline' })).toBeVisible();
  await runNamed(page, 'revoke pipe', 'Revoke the token pipeline');
  await expect(page.getByText('No tokens.')).toBeVisible();
  await runNamed(page, '修改密码', 'Change the password…');
  await expect(page.getByLabel('Present password')).toBeFocused();
  await page.goto(`${server.url}/audit`);
  const download = page.waitForEvent('download');
  await runNamed(page, 'csv', 'Export the audit log as CSV');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await page.goto(`${server.url}/account`);
  await runNamed(page, 'everywhere', 'Sign out everywhere');
  await expect(page).toHaveURL(`${server.url}/sign-in`);
  await ada.context.close();
});

test('the palette restores revisions, compares them, comments, and changes a profile', async ({ browser }) => {
  const ada = await signInOwner(browser, server.url);
  const { page } = ada;
  const about = {
    name: 'edge',
    requiredApprovals: 0,
    allowsErrors: false,
    title: 'First',
    content: contentOf('a.lan'),
  };
  await ada.ask('POST', '/api/v1/profiles', about);
  await ada.ask('POST', '/api/v1/profiles/edge/proposals/1/events', { do: 'submit', version: 1 });
  await ada.ask('POST', '/api/v1/profiles/edge/proposals/1/events', { do: 'publish', version: 1 });
  const second = { title: 'Second', from: { content: contentOf('b.lan') } };
  await ada.ask('POST', '/api/v1/profiles/edge/proposals', second);

  await page.goto(`${server.url}/profiles/edge/proposals/2`);
  await runNamed(page, '评论整项', 'Comment on the whole change…');
  await page.keyboard.type('Is b.lan nearer?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Answer' })).toBeVisible();
  await runNamed(page, 'answer nearer', /^Answer .*: Is b\.lan nearer\?…$/);
  await page.keyboard.type('It is.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeHidden();
  await expect(page.getByRole('article')).toContainText('It is.');
  await runNamed(page, '删除评论 it is', /^Delete the comment .*: It is\.$/);
  await expect(page.getByText('It is.')).toBeHidden();
  await runNamed(page, 'resolve nearer', /^Resolve /);
  await expect(page.getByRole('article')).toContainText('Resolved by');
  await runNamed(page, 'next difference', 'Go to the next difference');
  await expect(page.getByRole('button', { name: 'Next difference' })).toBeFocused();
  await runNamed(page, 'another release', 'See the files of another release…');
  await expect(page.getByRole('combobox', { name: 'Program' })).toBeFocused();
  await runNamed(page, '提交评审', 'Submit for review');
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeEnabled();
  await runNamed(page, '发布这项', 'Publish this change…');
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto(`${server.url}/profiles/edge`);
  const { palette, field } = await openPalette(page);
  await field.fill('restore');
  // What is published is nothing to go back to.
  await expect(palette.getByRole('option', { name: /^Restore revision/ })).toHaveText(['Restore revision 1…']);
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Restore revision 1' })).toBeVisible();
  await page.keyboard.press('Escape');
  await runNamed(page, '此配置方案的设置', 'Change the settings of this profile…');
  await expect(page.getByRole('region', { name: 'Settings' }).getByLabel('Name', { exact: true })).toBeFocused();
  await runNamed(page, 'comes to nodes', 'Choose how it comes to nodes…');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  await runNamed(page, '前往修订版本 1', 'Go to the change of revision 1');
  await expect(page).toHaveURL(/proposals\/1$/);
  await page.goBack();
  await runNamed(page, 'changes of revision 2', 'Show the changes of revision 2');
  await expect(page).toHaveURL(/compare\?from=1&to=2$/);
  await runNamed(page, '交换', 'Swap the compared revisions');
  await expect(page).toHaveURL(/compare\?from=2&to=1$/);

  await page.goto(`${server.url}/profiles/new`);
  await runNamed(page, 'begins with', 'Choose what the profile begins with…');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  await runNamed(page, 'name profile', 'Name the profile…');
  await page.keyboard.type('lab');
  await runNamed(page, 'make profile', 'Make the profile');
  await expect(page).toHaveURL(/\/profiles\/lab\/proposals\/1\/edit$/);
  await page.goto(`${server.url}/profiles`);
  await runNamed(page, 'search', 'Search the profiles…');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await runNamed(page, 'sort published', 'Sort the profiles by when they were published');
  await expect(page.getByRole('columnheader', { name: 'Published' })).toHaveAttribute('aria-sort', /./);
  await ada.context.close();
});
