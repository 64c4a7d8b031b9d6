import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const document = `mirrors:
  https://robot:hunter2@host.lan:
    endpoint: [https://a.lan]
    rewrite: { ^a: b }
  robot:hunter2@bare.lan: {}
configs:
  https://robot:hunter2@config.lan:
    auth: { username: u, password: p }
    tls: { ca_file: /ca.crt }
`;

/** Where a text can be seen or heard on the page. */
function exposed(page: Page, text: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const heard = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
    return [...globalThis.document.querySelectorAll('body *:not(script, style)')].flatMap((element) => {
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const value = element instanceof HTMLInputElement && element.type !== 'password' ? element.value : '';
      const all = [value, ...texts.map((node) => node.textContent), ...heard.map((name) => element.getAttribute(name))];
      return all.some((each) => each?.includes(wanted)) ? [element.outerHTML.slice(0, 200)] : [];
    });
  }, text);
}

test('a login in a registry’s own name is nowhere to be seen until it is asked for', async ({ editor, page }) => {
  await editor.startWith(document);
  const rows = editor.form.getByRole('heading', { level: 3 }).getByRole('button');
  for (const row of await rows.all()) {
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  }
  const names = editor.form.getByRole('textbox', { name: /^(Mirrored registry|Host of the registry)$/ });
  await expect(names.first()).toHaveValue('https://robot:•••@host.lan');
  expect(await exposed(page, 'hunter2'), 'form and text').toEqual([]);
  for (const tab of await editor.files.getByRole('tab').all()) {
    await tab.click();
    expect(await exposed(page, 'hunter2'), `${await tab.textContent()}`).toEqual([]);
  }
  await editor.files.getByRole('button', { name: /gets no file/ }).click();
  await page.getByRole('button', { name: /error/ }).first().click();
  expect(await exposed(page, 'hunter2'), 'problems').toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find an action or a place' }).fill('lan');
  await expect(page.getByRole('option', { name: /robot/ }).first()).toBeVisible();
  expect(await exposed(page, 'hunter2'), 'palette').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('•••@host.lan');
  expect(await exposed(page, 'hunter2'), 'download').toEqual([]);
  await page.keyboard.press('Escape');
  await editor.form.getByRole('button', { name: 'Actions for https://robot:•••@host.lan' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(editor.form.getByRole('status').filter({ hasText: 'removed' })).toBeVisible();
  expect(await exposed(page, 'hunter2'), 'removal').toEqual([]);
});

test('such a name is edited once it is shown, and is hidden again with the other secrets', async ({ editor, page }) => {
  await editor.startWith(document);
  const name = editor.form.getByRole('textbox', { name: 'Mirrored registry' }).first();
  await name.focus();
  await page.keyboard.type('x');
  await expect(name).toHaveValue('https://robot:•••@host.lan');
  await editor.form.getByRole('button', { name: 'Show a secret of https://robot:•••@host.lan' }).click();
  await expect(name).toHaveValue('https://robot:hunter2@host.lan');
  await name.press('End');
  await page.keyboard.type('x');
  await expect(name).toHaveValue('https://robot:hunter2@host.lanx');
  await page.evaluate(() => globalThis.dispatchEvent(new Event('blur')));
  await expect(name).toHaveValue('https://robot:•••@host.lanx');
  expect(await editor.documentText()).toContain('https://robot:hunter2@host.lanx:');
});
