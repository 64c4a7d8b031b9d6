import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { blockingRows } from './blocking.ts';
import { fixedWorkTimes } from './fixed-work.ts';
import { bareKeystrokeTimes, keystrokeTimes, launchChromium, paintingAtOnce } from './keystrokes.ts';
import { scriptlessKeystrokeTimes } from './scriptless.ts';
import { address, startServer, stopServer, untilItAnswers } from './server.ts';
import { median, quantile } from './statistics.ts';
import type { Row } from './table.ts';

/** What a user waits for: the first answer, the scripts of the page, and both previews after a keystroke in a form field. */
export async function benchPage(): Promise<readonly Row[]> {
  const starts = [];
  for (let i = 0; i < 5; i++) starts.push(await timeToFirstAnswer());
  const server = startServer();
  const browser = await launchChromium(paintingAtOnce);
  try {
    await untilItAnswers();
    const start: Row = { what: 'npm start to first answer, built', value: median(starts), unit: 'ms', aim: 1000 };
    return [
      start,
      ...(await scriptRows(browser)),
      ...(await keystrokeRows(browser)),
      ...(await blockingRows(browser, address)),
    ];
  } finally {
    await browser.close();
    await stopServer(server);
  }
}

async function timeToFirstAnswer(): Promise<number> {
  const start = performance.now();
  const server = startServer();
  await untilItAnswers();
  const time = performance.now() - start;
  await stopServer(server);
  return time;
}

async function scriptRows(browser: Browser): Promise<readonly Row[]> {
  const html = await (await fetch(address)).text();
  const named = new Set(
    [...html.matchAll(/src="(\/_next\/[^"]+\.js)"(?![^>]*noModule)/g)].map(([, path]) => path ?? ''),
  );
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/_next/') && response.url().endsWith('.js'))
      loaded.push(new URL(response.url()).pathname);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return [
    { what: 'scripts before the editors load, gzip', value: await gzipped([...named]), unit: 'KB', aim: 330 },
    { what: 'scripts with the editors, gzip', value: await gzipped([...new Set(loaded)]), unit: 'KB', aim: null },
  ];
}

async function gzipped(paths: readonly string[]): Promise<number> {
  const sizes = paths.map(async (path) => {
    const script = await (await fetch(new URL(path, address))).arrayBuffer();
    return gzipSync(new Uint8Array(script)).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

async function keystrokeRows(browser: Browser): Promise<readonly Row[]> {
  const rows: Row[] = [...(await bareRows(browser))];
  for (const [count, aim] of [
    [10, null],
    [100, 16],
    [1_000, 50],
    [10_000, null],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const times = await keystrokeTimes(page, address, count);
    const what = `keystroke to both previews painted, ${count} mirrors`;
    rows.push({ what: `${what}, median`, value: median(times), unit: 'ms', aim: null });
    rows.push({ what: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms', aim });
    if (count === 100) rows.push(...(await scriptlessRows(browser, page)));
    await page.close();
  }
  return rows;
}

async function scriptlessRows(browser: Browser, other: Page): Promise<readonly Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const times = await scriptlessKeystrokeTimes(page, other);
  await page.close();
  return spreadRows('keystroke painted among the same elements without scripts', times);
}

async function bareRows(browser: Browser): Promise<readonly Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bare = await bareKeystrokeTimes(page);
  const fixed = await fixedWorkTimes(page);
  await page.close();
  return [
    ...spreadRows('one and the same piece of script, after the same pauses', fixed),
    ...spreadRows('keystroke painted on a bare page', bare),
  ];
}

function spreadRows(what: string, times: readonly number[]): readonly Row[] {
  return [
    { what: `${what}, median`, value: median(times), unit: 'ms', aim: null },
    { what: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms', aim: null },
  ];
}
