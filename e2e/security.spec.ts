import { request as http } from 'node:http';
import { expect, test } from './fixtures.ts';

function statusUnder(host: string, url: URL, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const ask = http({ host: url.hostname, port: url.port, path, headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    ask.on('error', reject);
    ask.end();
  });
}

test('a request under a foreign host name is refused, whatever it asks for', async ({ baseURL }) => {
  const url = new URL(baseURL ?? '');
  for (const path of ['/', '/api/v1/anything', '/icon.svg', '/_next/static/anything.js']) {
    expect(await statusUnder('evil.example', url, path), path).toBe(421);
  }
  expect(await statusUnder(`localhost:${url.port}`, url, '/')).toBe(200);
});

test('the page is served with a strict policy, and keeps to it', async ({ page, editor }) => {
  const answer = await page.goto('/');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(await answer?.text()).not.toMatch(/ style="/);
  await editor.startFrom(/^Complete example/);
});

test('secrets are dots in all three panes until they are revealed, and dots again after', async ({ editor, page }) => {
  const secret = 'correct-horse';
  await editor.startWith(
    `configs:\n  harbor.lan:\n    auth: {username: u, password: ${secret}}\n# password: ${secret}\n`,
  );
  await expect(editor.files).toContainText('password = ');
  await expect(page.locator('body')).not.toContainText(secret);
  await editor.text.getByRole('button', { name: /^Show the password of harbor\.lan/ }).click();
  await expect(editor.text).toContainText(secret);
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(page.locator('body')).not.toContainText(secret);
});

test('no problem shows the password of a login that stands in a name or lacks its scheme', async ({ editor, page }) => {
  const secret = 'correct-horse';
  await editor.startWith(`mirrors:
  docker.io:
    endpoint: [user:${secret}@harbor.lan:5000]
  https://user:${secret}@quay.lan: {endpoint: [https://harbor.lan]}
`);
  await page.getByRole('button', { name: /error/ }).first().click();
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toContainText('user:•••@harbor.lan:5000');
  await expect(problems).toContainText('user:•••@quay.lan');
  await expect(page.locator('body')).not.toContainText(secret);
});
