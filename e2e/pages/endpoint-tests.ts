import type { Locator, Page } from '@playwright/test';

/** The tab of the drawer that tests endpoints, in English. */
export class EndpointTests {
  readonly page: Page;
  readonly panel: Locator;
  readonly rows: Locator;
  readonly testAll: Locator;
  readonly stages: Locator;
  readonly commands: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'Endpoints', exact: true });
    this.rows = this.panel.getByRole('list', { name: 'Endpoints by mirror' }).getByRole('button');
    this.testAll = this.panel.getByRole('button', { name: 'Test all' });
    this.stages = this.panel.getByRole('list', { name: 'Stages of the test' }).locator('> li');
    this.commands = this.panel.getByRole('region', { name: 'Ask from a node' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+Shift+h');
    await this.testAll.waitFor();
  }

  row(endpoint: string): Locator {
    return this.rows.filter({ hasText: endpoint });
  }
}
