import type { Browser, Page } from '@playwright/test';
import { openMany } from './keystrokes.ts';
import type { Row } from './table.ts';
import { longestTask, watchTasks } from './tasks.ts';

const mirrors = 10_000;

/** The longest that the page answers nothing while one works with a huge document. */
export async function blockingRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await watchTasks(page);
  const text = page.getByRole('textbox', { name: 'Text of registries.yaml' });
  const acts: readonly (readonly [string, number | null, () => Promise<void>])[] = [
    // What follows begins on a page that stands; how long it takes to get there is told beside it.
    ['loading the page without a document', null, () => page.waitForTimeout(0)],
    ['opening', 100, () => openMany(page, mirrors).then(() => text.waitFor())],
    ['scrolling the text', 50, () => scroll(page)],
    ['typing in the text', 50, () => text.pressSequentially('# a note', { delay: 80 })],
    ['typing a quote that swallows the rest', 50, () => typeQuote(page)],
    ['searching the text', 100, () => search(page)],
    ['replacing all', 100, () => replaceAll(page)],
    ['undoing that', 100, () => text.press('Control+z')],
    ['switching the release', 100, () => switchRelease(page)],
    ['reloading', 100, () => reload(page)],
  ];
  const rows: Row[] = [];
  for (const [what, aim, act] of acts) {
    await act();
    await page.waitForTimeout(1500);
    rows.push({
      what: aim === null ? `longest task, ${what}` : `longest task, ${what}, ${mirrors} mirrors`,
      value: await longestTask(page),
      unit: 'ms',
      aim,
    });
  }
  await page.close();
  return rows;
}

async function scroll(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text of registries.yaml' });
  await text.press('Control+Home');
  await text.hover({ position: { x: 200, y: 200 } });
  for (let turn = 0; turn < 30; turn++) {
    await page.mouse.wheel(0, 1200);
    await page.waitForTimeout(30);
  }
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('mirror-9876', { delay: 80 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

async function typeQuote(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text of registries.yaml' });
  await text.press('Control+Home');
  for (let line = 0; line < 20; line++) await text.press('ArrowDown');
  await text.press('End');
  await page.keyboard.type(' "');
  await page.waitForTimeout(3000);
  await text.press('Control+z');
}

async function replaceAll(page: Page): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('fallback.example.net');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('fall.example.net');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await page.waitForTimeout(1500);
  await page.keyboard.press('Escape');
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await watchTasks(page);
  await page.getByRole('textbox', { name: 'Text of registries.yaml' }).waitFor();
}

async function switchRelease(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Release/ }).click();
  await page.getByRole('option').last().click();
}
