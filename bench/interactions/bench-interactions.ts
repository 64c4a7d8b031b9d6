import type { Browser } from '@playwright/test';
import { launchChromium, openMany } from '../keystrokes.ts';
import { address, startServer, stopServer, untilItAnswers } from '../server.ts';
import { median } from '../statistics.ts';
import type { Row } from '../table.ts';
import { longestTask, watchTasks } from '../tasks.ts';
import { besideThem } from './beside.ts';
import { inForm } from './in-form.ts';
import { inText } from './in-text.ts';
import type { Interaction } from './interaction.ts';
import { ofPage } from './of-page.ts';

const mirrors = 10_000;
const rounds = 3;
const suites = [inForm, inText, besideThem, ofPage];

/**
 * The longest that the page answers nothing while one does, with a huge document, whatever it lets one do. At a display's rate: painting
 * as soon as it can, the browser draws what turns a thousand times a second, for which each task then waits.
 */
export async function benchInteractions(): Promise<readonly Row[]> {
  const server = startServer();
  const browser = await launchChromium();
  try {
    await untilItAnswers();
    const longest = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++)
      for (const suite of suites)
        for (const [what, time] of await longestTasks(browser, suite))
          longest.set(what, [...(longest.get(what) ?? []), time]);
    return [...longest].map(([what, times]) => ({
      what: `longest task, ${what}`,
      value: median(times),
      unit: 'ms',
      aim: 100,
    }));
  } finally {
    await browser.close();
    await stopServer(server);
  }
}

/** Each suite on a page of its own, so that what is done for the first time is done for the first time. */
export async function longestTasks(
  browser: Browser,
  suite: readonly Interaction[],
): Promise<ReadonlyMap<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(15_000);
  await page.goto(address, { waitUntil: 'networkidle' });
  await openMany(page, mirrors);
  await page.waitForTimeout(3000);
  await watchTasks(page);
  const longest = new Map<string, number>();
  for (const { what, before, act, after } of suite) {
    await before?.(page);
    await page.waitForTimeout(500);
    await longestTask(page);
    await act(page);
    await page.waitForTimeout(1500);
    longest.set(what, await longestTask(page));
    await after?.(page);
  }
  await page.context().close();
  return longest;
}
