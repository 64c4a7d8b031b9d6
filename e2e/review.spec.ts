import { issue, keyPem, pem } from '../lib/tls/testing/pki.ts';
import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { join, type Member, ownerSettings, signInOwner } from './servers/members.ts';
import { type SharedServer, startSharedServer } from './servers/shared-server.ts';

const port = Number(process.env.PORTOLAN_TEST_PORT ?? 3987) + 5;
const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };
const target = { program: 'k3s', release: 'v1.33.4+k3s1', options };
const before = `mirrors:
  docker.io:
    endpoint:
      - https://harbor.lan
configs:
  harbor.lan:
    auth:
      username: robot
      password: planted-password-1
`;
const after = before
  .replace('      - https://harbor.lan', '      - https://mirror.example\n      - https://harbor.lan')
  .replace('planted-password-1', 'planted-password-2');
const [old, next] = [await issue({ name: 'robot' }), await issue({ name: 'robot', hosts: ['robot.lan'] })];
const keys = [await keyPem(old), await keyPem(next)] as const;
const path = '/etc/rancher/k3s/robot.pem';
const contentOf = (document: string) => {
  const text = document === before ? pem(old) + keys[0] : pem(next) + keys[1];
  return { document, target, tlsFiles: [{ path, text }], images: ['alpine'] };
};

let server: SharedServer;
test.beforeAll(async () => {
  server = await startSharedServer(port, ownerSettings);
});
test.afterAll(() => server.stop());

async function publishFirst(ada: Member, bob: Member): Promise<void> {
  const content = contentOf(before);
  const asked = { name: 'edge', requiredApprovals: 1, allowsErrors: false, title: 'As it is', content };
  await ada.ask('POST', '/api/v1/profiles', asked);
  const events = '/api/v1/profiles/edge/proposals/1/events';
  await ada.ask('POST', events, { do: 'submit', version: 1 });
  await bob.ask('POST', events, { do: 'approve', version: 1 });
  await ada.ask('POST', events, { do: 'publish', version: 1 });
}

test('two people take a change from a draft to what is published', async ({ browser }) => {
  test.slow();
  const ada = await signInOwner(browser, server.url);
  const bob = await join(
    browser,
    server.url,
    ada,
    { name: 'Bob', role: 'approver' },
    { locale: 'zh-CN', colorScheme: 'dark' },
  );
  const grace = await join(browser, server.url, ada, { name: 'Grace Hopper', role: 'editor' });
  await publishFirst(ada, bob);
  await grace.ask('POST', '/api/v1/profiles/edge/proposals', {
    title: 'Ask mirror.example first',
    from: { content: contentOf(after) },
  });
  await ada.ask('POST', '/api/v1/profiles/edge/proposals', { title: 'Later' });
  const route = '/api/v1/profiles/edge/proposals/2';
  const address = `${server.url}/profiles/edge/proposals/2`;
  const edit = (version: number, document: string) =>
    grace.ask('PUT', `${route}/content`, { version, content: contentOf(document) });

  const field = grace.page.getByRole('textbox', { name: 'Comment on the whole change' });
  let top: number | undefined;

  await test.step('whoever wrote it sees what it does, and submits it', async () => {
    const { page } = grace;
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ask mirror.example first');
    const summary = page.getByRole('region', { name: 'What changes' });
    await expect(summary).toContainText('docker.io: https://mirror.example is added as the first endpoint.');
    await expect(summary).toContainText('harbor.lan: the password changes.');
    await expect(page.getByRole('region', { name: 'Kept images' })).toContainText('mirror.example → harbor.lan');
    const files = page.getByRole('region', { name: 'Files' });
    await expect(files.getByRole('option')).toHaveText([
      /registries\.yaml/,
      /config\.toml/,
      /docker\.io/,
      /robot\.pem/,
    ]);
    await expect(files.locator('.cm-line.cm-diff-added').first()).toBeVisible();
    await files
      .getByRole('button', { name: /^Reveal .* on record$/ })
      .last()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reveal' }).click();
    await expect(page.getByRole('dialog')).toContainText('planted-password-2');
    expect(await faults(page), 'a secret').toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.content()).not.toContain('planted-password');
    expect(await faults(page), 'a draft').toEqual([]);
    await files.getByRole('option', { name: /robot\.pem/ }).click();
    const certificate = files.locator('.cm-content').last();
    await expect(certificate).toContainText('names    robot.lan');
    await expect(certificate).toContainText('private key ••••••′');
    await certificate.getByText('names    robot.lan').click();
    await page.keyboard.press('c');
    await page.keyboard.type('Is it for this name?');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(files.getByRole('article')).toContainText('names    robot.lan');
    for (const key of keys) expect(await page.content()).not.toContain(key.slice(40, 80));
    expect(await faults(page), 'a certificate').toEqual([]);
    await page.getByRole('button', { name: 'Test now' }).click();
    const tests = page.getByRole('region', { name: 'Tests of the endpoints' });
    await expect(tests.getByRole('listitem').filter({ hasText: 'mirror.example' })).toContainText('fails');
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await expect(page.getByText('In review', { exact: true })).toBeVisible();
    await expect(tests).toContainText('Attached when it was submitted');
    await expect(page.getByText('Your role does not allow this.').first()).toBeVisible();
    await field.fill('I was about to say');
    top = (await field.boundingBox())?.y;
  });

  await test.step('an approver comments on a line by keyboard and asks for changes', async () => {
    const { page } = bob;
    await page.goto(address);
    const files = page.getByRole('region', { name: '文件' });
    const text = files.locator('.cm-content').last();
    await expect(text).toContainText('mirror.example');
    await text.focus();
    await page.keyboard.press('ControlOrMeta+Home');
    for (let line = 0; line < 3; line += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
    await page.keyboard.type('为什么用它？@gra');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: '评论第 4 行' })).toHaveValue('为什么用它？@Grace Hopper ');
    await page.keyboard.press('ControlOrMeta+Enter');
    const thread = page.getByRole('article', { name: 'Bob 发起的讨论' });
    await expect(thread).toContainText('- https://mirror.example');
    await expect(files.locator('.cm-comment-count')).toHaveText('1');
    await expect(grace.page.getByRole('status').filter({ hasText: 'Bob commented.' })).toBeVisible();
    await expect(grace.page.getByRole('button', { name: /registries\.yaml:4.*new/ })).toBeVisible();
    expect(await faults(grace.page), 'news').toEqual([]);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('I was about to say');
    expect((await field.boundingBox())?.y, 'the field stays where it is').toBeCloseTo(top ?? 0, 0);
    expect(await faults(page), 'a comment').toEqual([]);
    await page.getByRole('button', { name: '要求修改' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '要求修改' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('请说明原因。');
    expect(await faults(page), 'a reason').toEqual([]);
    await dialog.getByRole('textbox', { name: '原因' }).fill('请换成另一个。');
    await dialog.getByRole('button', { name: '要求修改' }).click();
    await expect(page.getByText('需要修改', { exact: true })).toBeVisible();
  });

  await test.step('its author reads that, answers, and submits another version; the comment is outdated', async () => {
    const { page } = grace;
    await expect(page.getByText('Changes requested', { exact: true })).toBeVisible();
    await field.fill('');
    await expect(page.getByRole('figure')).toContainText('请换成另一个。');
    await page.getByRole('button', { name: /registries\.yaml:4/ }).click();
    const thread = page.getByRole('article', { name: 'Thread of Bob' });
    await expect(thread).toBeFocused();
    await thread.getByRole('button', { name: 'Answer' }).click();
    await page.keyboard.type('It is gone.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(thread).toContainText('It is gone.');
    await thread.getByRole('button', { name: 'Answer' }).click();
    await page.keyboard.type('And besides');
    await edit(1, after.replace('mirror.example', 'mirror.lan'));
    await expect(page.getByText('You still see version 1.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Submit for review' })).toBeDisabled();
    expect(await faults(page), 'another version').toEqual([]);
    await page.getByRole('button', { name: 'Show version 2' }).click();
    await expect(page.getByText('Outdated: the line of version 1 is gone')).toBeVisible();
    await expect(page.getByText('You still see version 1.')).toBeHidden();
    await expect(thread.getByRole('textbox')).toHaveValue('And besides');
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await expect(page.getByText('In review', { exact: true })).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await faults(page), 'a narrow page').toEqual([]);
  });

  await test.step('what was not seen cannot be approved, and an approval is void once it is edited', async () => {
    const { page } = bob;
    await expect(page.getByText('评审中', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '显示版本 2' }).click();
    const approve = page.getByRole('button', { name: '批准', exact: true });
    await expect(approve).toBeEnabled();
    await edit(2, after.replace('mirror.example', 'mirror.lan:5000'));
    await expect(approve).toBeDisabled();
    await page.getByRole('button', { name: '显示版本 3' }).click();
    await expect(page.getByText(/当前版本 3/)).toBeVisible();
    await approve.click();
    await expect(page.getByText('已批准', { exact: true })).toBeVisible();
    await expect(grace.page.getByText('Approved', { exact: true })).toBeVisible();
    await expect(grace.page.getByRole('region', { name: 'What happened' })).toContainText('Bob approved version 3.');
    await page.getByRole('article', { name: 'Bob 发起的讨论' }).getByRole('button', { name: '标记为解决' }).click();
    await expect(grace.page.getByText('Resolved by Bob')).toBeVisible();
    await edit(3, after);
    await expect(page.getByText('评审中', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '显示版本 4' }).click();
    await approve.click();
    await expect(page.getByText('已批准', { exact: true })).toBeVisible();
  });

  await test.step('it is published with a message', async () => {
    const { page } = grace;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Show version 4' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('textbox', { name: 'Message' }).fill('mirror.example first');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByText('Published', { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('mirror.example first');
    await expect(page.getByRole('region', { name: 'What happened' })).toContainText('published it as revision 2.');
    expect(await faults(page), 'a published change').toEqual([]);
  });

  await test.step('another change is told that it has to be brought up to date', async () => {
    const { page } = ada;
    await page.goto(`${server.url}/profiles/edge/proposals/3`);
    await expect(
      page.getByText('Revision 2 was published meanwhile; this change was made upon revision 1.'),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bring it up to date in the editor' })).toHaveAttribute(
      'href',
      '/profiles/edge/proposals/3/edit',
    );
    expect(await faults(page), 'a moved base').toEqual([]);
  });

  await test.step('the palette leads on, in either language', async () => {
    const { page } = grace;
    const palette = page.getByRole('dialog', { name: 'Commands' });
    // A page that has just come listens a moment later.
    const open = () =>
      expect(async () => {
        if (!(await palette.isVisible())) await page.keyboard.press('ControlOrMeta+k');
        await expect(palette.getByRole('combobox')).toBeVisible({ timeout: 1000 });
      }).toPass();
    await open();
    await palette.getByRole('combobox').fill('历史');
    await expect(palette.getByRole('option', { name: 'History of edge' })).toBeVisible();
    expect(await faults(page), 'the palette').toEqual([]);
    // A quick hand presses both at once.
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+k');
    await palette.getByRole('combobox').fill('历史');
    await expect(palette.getByRole('option', { name: 'History of edge' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/profiles\/edge#history$/);
    await open();
    await palette.getByRole('combobox').fill('start');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'New change' })).toBeVisible();
  });
  for (const { context } of [ada, bob, grace]) await context.close();
});
