import type { Browser, Page } from '@playwright/test';
import { openMany } from './keystrokes.ts';
import type { Row } from './table.ts';

const mirrors = 10_000;

/** The longest that the page answers nothing while one works with a huge document. */
export async function blockingRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.evaluate(watchTasks);
  const text = page.getByRole('textbox', { name: 'Text of registries.yaml' });
  const acts: readonly (readonly [string, number, () => Promise<void>])[] = [
    ['opening', 100, () => openMany(page, mirrors).then(() => text.waitFor())],
    ['scrolling the text', 50, () => scroll(page)],
    ['typing in the text', 50, () => text.pressSequentially('# a note', { delay: 80 })],
    ['searching the text', 100, () => search(page)],
    ['switching the release', 100, () => switchRelease(page)],
  ];
  const rows: Row[] = [];
  for (const [what, aim, act] of acts) {
    await act();
    await page.waitForTimeout(1500);
    rows.push({
      what: `longest task, ${what}, ${mirrors} mirrors`,
      value: await page.evaluate(longestTask),
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

async function switchRelease(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Release/ }).click();
  await page.getByRole('option').last().click();
}

/** Tasks below 50 ms are not told; they count as 0. */
function watchTasks(): void {
  const durations: number[] = [];
  Reflect.set(window, 'taskDurations', durations);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) durations.push(duration);
  }).observe({ type: 'longtask' });
}

function longestTask(): number {
  const durations: number[] = Reflect.get(window, 'taskDurations');
  return Math.max(0, ...durations.splice(0));
}
