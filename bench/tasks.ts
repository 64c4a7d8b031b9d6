import type { Page } from '@playwright/test';

/** Remembers how long each task of the page takes from now on, and those that it can still tell of. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Reflect.set(window, 'taskDurations', durations);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** The longest task since it was last asked, in milliseconds. Tasks below 50 ms are not told; they count as 0. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const durations: number[] = Reflect.get(window, 'taskDurations');
    return Math.max(0, ...durations.splice(0));
  });
}
