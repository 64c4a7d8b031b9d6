import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { broken, complete, large, longNames } from './looks/documents.ts';
import { thumbnail } from './looks/thumbnail.ts';

type State = readonly [name: string, ...keys: readonly string[]];

/** By their document, in the order in which keys lead from one to the next. */
const documents: readonly { readonly text: string | null; readonly states: readonly State[] }[] = [
  { text: null, states: [['start']] },
  {
    text: complete,
    states: [
      ['work'],
      ['problems', 'Control+Shift+M'],
      ['plan', 'Control+Shift+L'],
      ['comparison', 'Control+Shift+L', 'Control+Shift+X'],
    ],
  },
  { text: broken, states: [['broken']] },
  { text: longNames, states: [['long-names']] },
  { text: large, states: [['large']] },
];

/** What shows that a state is there which comes in a script of its own. */
const signs: Readonly<Record<string, string>> = { plan: '#drawer input', comparison: '[role=dialog] li' };

/** Differences in single pixels are fonts; in more than one of a hundred they are something else. */
const tolerance = { maxDiffPixelRatio: 0.01, threshold: 0.15 };

const inWork = documents.filter(({ text }) => text === null || text === complete);

/** All states wide and narrow; between, and in the other language and theme, those that hold the most. */
const looks = [
  { locale: 'en-GB', colorScheme: 'light', width: 1440, shown: documents },
  { locale: 'zh-CN', colorScheme: 'dark', width: 1440, shown: inWork },
  { locale: 'en-GB', colorScheme: 'dark', width: 1000, shown: inWork },
  { locale: 'zh-CN', colorScheme: 'light', width: 360, shown: documents },
] as const;

for (const { locale, colorScheme, width, shown } of looks) {
  test.describe(`${width} px wide, ${colorScheme}, ${locale}`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 800 } });

    test('the main states look as they did', async ({ browser }) => {
      const blank = await browser.newPage();
      for (const { text, states: ofText } of shown) {
        const page = await browser.newPage();
        await page.goto('/');
        if (text !== null) await open(page, text);
        for (const [name, ...keys] of ofText) {
          await test.step(name, async () => {
            for (const key of keys) await page.keyboard.press(key);
            await page.waitForSelector(signs[name] ?? 'main');
            await expect(page.getByText(/^(Opened|已打开) /)).toBeHidden();
            await untilStill(page);
            await expect(async () => {
              const picture = await thumbnail(blank, await screenshot(page));
              expect(picture).toMatchSnapshot(`${name}-${locale}-${colorScheme}-${width}.png`, tolerance);
            }).toPass({ timeout: 15_000 });
          });
        }
        await page.close();
      }
      await blank.close();
    });
  });
}

/** In either language: the page offers one way to open a file that is a button. */
async function open(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Open a file|打开文件)/ }).click();
  await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await expect(page.getByRole('main').locator('.cm-content, [data-pane="form"] button').first()).toBeVisible();
}

const screenshot = (page: Page) => page.screenshot({ animations: 'disabled', caret: 'hide' });

/** Until nothing moves any more: editors come in, and problems are found, a little after the document. */
async function untilStill(page: Page): Promise<void> {
  let last = await screenshot(page);
  await expect(async () => {
    const next = await screenshot(page);
    const isStill = next.equals(last);
    last = next;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [500], timeout: 15_000 });
}
