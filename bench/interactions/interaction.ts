import type { Page } from '@playwright/test';

/** What a user does: how the page comes to where it can be done, the act that is measured, and how all is as before. */
export type Interaction = {
  readonly what: string;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
};

export const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of registries.yaml' });
export const formOf = (page: Page) => page.getByRole('region', { name: 'Form', exact: true });
export const filesOf = (page: Page) => page.getByRole('region', { name: 'Node files' });

export const press = (keys: string) => (page: Page) => page.keyboard.press(keys);
export const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
export const click = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .first()
    .click();

/** Focuses the text and puts the caret into the given line, counted from 0. */
export const caretAt =
  (line: number) =>
  async (page: Page): Promise<void> => {
    await textOf(page).press('Control+Home');
    for (let down = 0; down < line; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
  };

export const typing = (letters: string) => (page: Page) => page.keyboard.type(letters, { delay: 80 });

export const inTurn =
  (...acts: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page): Promise<void> => {
    for (const act of acts) await act(page);
  };

/** By leaps of a window's height, one a frame of 30 ms, over whatever is in the middle of that element. */
export const scrolling =
  (place: (page: Page) => ReturnType<typeof textOf>) =>
  async (page: Page): Promise<void> => {
    await place(page).hover({ position: { x: 200, y: 200 } });
    for (let turn = 0; turn < 30; turn++) {
      await page.mouse.wheel(0, 1200);
      await page.waitForTimeout(30);
    }
  };

export const pause = (ms: number) => (page: Page) => page.waitForTimeout(ms);

/** An action of the palette, whose own list is no part of what is measured: the act is the key that takes it. */
export const command = (query: string): Pick<Interaction, 'before' | 'act'> => ({
  before: inTurn(press('Control+k'), pause(300), typing(query), pause(500)),
  act: press('Enter'),
});

export const menuItem = (item: string): Pick<Interaction, 'before' | 'act'> => ({
  before: inTurn(
    (page) => page.getByRole('banner').getByRole('button', { name: 'Document', exact: true }).click(),
    pause(300),
  ),
  act: (page) => page.getByRole('menuitem', { name: item, exact: true }).click(),
});
