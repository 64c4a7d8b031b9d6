import { test } from './fixtures.ts';
import { broken, complete, large, longNames } from './looks/documents.ts';
import { expectPicture, openDocument } from './looks/picture.ts';

type State = readonly [name: string, ...keys: readonly string[]];

/** By their document, in the order in which keys lead from one to the next. */
const documents: readonly { readonly text: string | null; readonly states: readonly State[] }[] = [
  { text: null, states: [['start']] },
  {
    text: complete,
    states: [
      ['work'],
      ['problems', 'Alt+Shift+M'],
      ['plan', 'Alt+Shift+L'],
      ['comparison', 'Alt+Shift+L', 'Alt+Shift+D'],
    ],
  },
  { text: broken, states: [['broken']] },
  { text: longNames, states: [['long-names']] },
  { text: large, states: [['large']] },
];

/** What shows that a state is there which comes in a script of its own. */
const signs: Readonly<Record<string, string>> = { plan: '#drawer input', comparison: '[role=dialog] li' };

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
        if (text !== null) await openDocument(page, text);
        for (const [name, ...keys] of ofText) {
          await test.step(name, async () => {
            for (const key of keys) await page.keyboard.press(key);
            await page.waitForSelector(signs[name] ?? 'main');
            await expectPicture(page, blank, `${name}-${locale}-${colorScheme}-${width}`);
          });
        }
        await page.close();
      }
      await blank.close();
    });
  });
}
