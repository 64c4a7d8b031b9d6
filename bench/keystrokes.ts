import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { manyMirrors } from './many-mirrors.ts';

const keystrokes = 60;
const warmUps = 10;

/**
 * From 40 to 159 ms, as people type: without pauses what is put off until the typing rests would never run, and so never
 * be in the way of the next key; with a steady pause it would be in the way of all of them or of none.
 */
export const pauses: readonly number[] = Array.from({ length: keystrokes }, (_, count) => 40 + ((count * 37) % 120));

/** Has Chromium paint as soon as it can, so that a keystroke's time is our work and not the wait for a display. */
export const paintingAtOnce = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      ...more,
    ],
  });
}

export async function openMany(page: Page, mirrors: number): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  // From disk: what is handed over as bytes is decoded in the page first, which would be measured with it.
  const folder = await mkdtemp(join(tmpdir(), 'portolan-bench-'));
  const path = join(folder, 'registries.yaml');
  await writeFile(path, manyMirrors(mirrors));
  await (await chooser).setFiles(path);
  await page.getByRole('textbox', { name: 'Text of registries.yaml' }).waitFor();
  await rm(folder, { recursive: true });
}

/** Milliseconds from each keystroke in an endpoint's field until registries.yaml and its hosts.toml are painted with it. */
export async function keystrokeTimes(page: Page, address: string, mirrors: number): Promise<readonly number[]> {
  await page.goto(address);
  await openMany(page, mirrors);
  await page.getByRole('combobox', { name: /more files?$/ }).click();
  await page.keyboard.type('registry-0.example.com');
  await page.getByRole('option', { name: /^registry-0\.example\.com/ }).click();
  const field = page.getByRole('textbox', { name: 'Endpoint 1 of registry-0.example.com' });
  if (!(await field.isVisible()))
    await page
      .getByRole('button', { name: /^registry-0\.example\.com/ })
      .first()
      .click();
  await field.fill('https://');
  return typed(page);
}

/** The same on a page of a field and two paragraphs: what this machine takes for the least that there is to do. */
export async function bareKeystrokeTimes(page: Page): Promise<readonly number[]> {
  await page.setContent('<input><p class="cm-content"></p><p class="cm-content"></p>');
  await page.evaluate(() => {
    const panes = [...document.querySelectorAll('p')];
    document.addEventListener('input', ({ target }) => {
      for (const pane of panes) pane.textContent = target instanceof HTMLInputElement ? target.value : '';
    });
  });
  await page.locator('input').focus();
  return typed(page);
}

/** Types letters into the field that has the focus. */
export async function typed(page: Page): Promise<readonly number[]> {
  await page.evaluate(watchKeystrokes);
  for (const pause of pauses) {
    await page.waitForTimeout(pause);
    await page.keyboard.press('a');
    // Not `waitForFunction`: it asks in every frame, which without a limit of frames takes a processor for itself.
    await page.evaluate(() => Reflect.get(window, 'keystrokePainted'));
  }
  const times: readonly number[] = await page.evaluate(() => Reflect.get(window, 'keystrokeTimes'));
  return times.slice(warmUps);
}

function watchKeystrokes(): void {
  const times: number[] = [];
  Reflect.set(window, 'keystrokeTimes', times);
  const panes = [...document.querySelectorAll('.cm-content')];
  document.addEventListener(
    'keydown',
    (event) => {
      const field = event.target;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      const wanted = `${field.value}${event.key}`;
      const { promise, resolve } = Promise.withResolvers<void>();
      Reflect.set(window, 'keystrokePainted', promise);
      const look = () => {
        if (!panes.every((pane) => pane.textContent?.includes(wanted))) return requestAnimationFrame(look);
        // The frame that shows it is painted before the next one begins, which goes before whatever else waits.
        requestAnimationFrame(() => {
          times.push(performance.now() - event.timeStamp);
          resolve();
        });
      };
      requestAnimationFrame(look);
    },
    true,
  );
}
