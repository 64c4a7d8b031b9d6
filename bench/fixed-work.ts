import type { Page } from '@playwright/test';
import { pauses } from './keystrokes.ts';

/**
 * Milliseconds that one and the same piece of script takes, after pauses as those between keystrokes: how evenly this machine
 * runs. Where its p95 is far above its median, so is that of all that is measured here.
 */
export async function fixedWorkTimes(page: Page): Promise<readonly number[]> {
  await page.setContent('');
  return page.evaluate(workAfter, pauses);
}

async function workAfter(waits: readonly number[]): Promise<readonly number[]> {
  const work = () => {
    const places = new Map<string, number>();
    for (let step = 0; step < 24_000; step++)
      places.set(`place ${step % 977}`, step + (places.get(`place ${step % 31}`) ?? 0));
  };
  for (let warmUp = 0; warmUp < 100; warmUp++) work();
  const times: number[] = [];
  for (const wait of waits) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times;
}
