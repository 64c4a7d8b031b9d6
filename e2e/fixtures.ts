import { test as base, expect } from '@playwright/test';
import { Editor } from './pages/editor.ts';

/** A test with the editor open in it; whatever the page logs as an error or throws fails the test. */
export const test = base.extend<{ editor: Editor; complaints: string[]; tolerated: RegExp | null }>({
  tolerated: [null, { option: true }],
  complaints: [
    async ({ page, tolerated }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !tolerated?.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await use(complaints);
      expect(complaints, 'the page complains about nothing').toEqual([]);
    },
    { auto: true },
  ],
  editor: async ({ page }, use) => {
    await use(new Editor(page));
  },
});

export { expect };
