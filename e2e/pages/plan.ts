import type { Locator, Page } from '@playwright/test';

/** The tab of the drawer that shows how images are pulled, in English. */
export class PullPlans {
  readonly page: Page;
  readonly panel: Locator;
  readonly field: Locator;
  readonly stops: Locator;
  readonly kept: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'Pull plan', exact: true });
    this.field = this.panel.getByRole('textbox', { name: 'Image' });
    this.stops = this.panel.getByRole('list', { name: /^Hosts in the order/ }).locator('> li');
    this.kept = this.panel.getByRole('list', { name: 'Kept images' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+Shift+l');
    await this.field.waitFor();
  }

  async keep(image: string): Promise<void> {
    await this.field.fill(image);
    await this.field.press('Enter');
    await this.kept.getByRole('button', { name: new RegExp(`^${image}`) }).waitFor();
  }

  async paste(list: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Plan a list of images…' }).click();
    await this.page.getByRole('textbox', { name: 'List of images' }).fill(list);
    await this.page.getByRole('button', { name: 'Show the plans' }).click();
  }
}
