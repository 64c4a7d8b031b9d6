import { expect, test } from './fixtures.ts';

const shownProblems = [
  ['tabs as indentation', 'mirrors:\n\tdocker.io: {}\n', /tab/i],
  ['an unclosed bracket', 'mirrors: {docker.io: {endpoint: [a\n', /line/i],
  ['deep nesting', '['.repeat(20_000), /deep|nest/i],
  ['an alias bomb', aliasBomb(), /a list stands where a text belongs/],
  ['a list where a map belongs', 'mirrors:\n  - docker.io\n', /list/i],
  ['the same mirror twice', 'mirrors:\n  a.test: {endpoint: [x]}\n  a.test: {endpoint: [y]}\n', /a\.test/],
  ['a control character', 'mirrors: "a\u0007b"\n', /control/i],
] as const;

function aliasBomb(): string {
  const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`);
  return `l0: &l0 [x, x]\n${levels.join('\n')}\nmirrors: {a.test: {endpoint: *l12}}\n`;
}

for (const [what, content, words] of shownProblems) {
  test(`${what} ends in a clear problem, never in a blank page`, async ({ editor, page }) => {
    await editor.open();
    await editor.openFile(content);
    await page.getByRole('button', { name: /^[1-9]\d* errors?/ }).click();
    await expect(page.getByRole('region', { name: 'Problems' })).toContainText(words);
    await expect(editor.text).toBeVisible();
  });
}

test('an empty file is an empty document', async ({ editor }) => {
  await editor.startWith('');
  await expect(editor.form).toContainText(/No mirrors/i);
});

test('CRLF and a BOM stay, whatever is edited', async ({ editor, page }) => {
  const text = '\ufeffmirrors:\r\n  docker.io:\r\n    endpoint:\r\n      - https://a.test # one\r\n';
  await editor.startWith(text);
  await editor.endpoint(1, 'docker.io').fill('https://b.test');
  await expect(editor.text).toContainText('https://b.test');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download /etc/rancher/k3s/registries.yaml' }).click();
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(text.replace('a.test', 'b.test'));
});

test('mirrors named __proto__ and constructor are mirrors like any other', async ({ editor }) => {
  await editor.startWith('mirrors: {__proto__: {endpoint: [x.test]}, constructor: {endpoint: [y.test]}}\n');
  await expect(editor.endpoint(1, '__proto__')).toHaveValue('x.test');
  await expect(await editor.showFile(/^constructor/)).toContainText('https://y.test/v2');
});

test('5 MB of text are read', async ({ editor }) => {
  const text = `mirrors:\n  docker.io:\n    endpoint: [https://a.test]\n${'# a line of a long comment, which says nothing at all\n'.repeat(95_000)}`;
  await editor.startWith(text);
  await expect(editor.endpoint(1, 'docker.io')).toHaveValue('https://a.test');
});

test('a file that is no text, and one that is far too large, are refused in words', async ({ editor, page }) => {
  await editor.open();
  await editor.openFile(new Uint8Array(9_000_000).fill(65));
  await expect(page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: /MB/ }).first()).toBeVisible();
  await editor.openFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xd8, 0]), 'picture.png');
  await expect(page.getByText(/picture\.png .* was not opened/)).toBeVisible();
  await editor.openFile(new Uint8Array([0x6d, 0x69, 0x72, 0x3a, 0x20, 0xff, 0xfe, 0x0a]), 'latin.yaml');
  await expect(page.getByText(/latin\.yaml holds bytes that are not UTF-8/)).toBeVisible();
});
