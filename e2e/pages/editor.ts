import { expect, type Locator, type Page } from '@playwright/test';

/** The editor as a user sees it, in English. */
export class Editor {
  readonly page: Page;
  readonly header: Locator;
  readonly form: Locator;
  readonly text: Locator;
  readonly files: Locator;
  readonly tabs: Locator;

  constructor(page: Page) {
    this.page = page;
    this.header = page.getByRole('banner');
    this.form = page.getByRole('region', { name: 'Form', exact: true });
    this.text = page.getByRole('textbox', { name: 'Text of registries.yaml' });
    this.files = page.getByRole('region', { name: 'Node files' });
    this.tabs = page.getByRole('tablist', { name: 'Documents' }).getByRole('tab');
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.page.getByRole('button', { name: /^Start empty/ })).toBeVisible();
  }

  async startFrom(template: RegExp): Promise<void> {
    await this.open();
    await this.page.getByRole('button', { name: template }).click();
    await expect(this.text).toBeVisible();
  }

  /** Opens files from the menu, where something is open already. */
  async openMore(...files: readonly { readonly name: string; readonly content: string }[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.chooseInMenu('Open a file…');
    await (await chooser).setFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(content) })),
    );
  }

  async chooseInMenu(item: string): Promise<void> {
    await this.header.getByRole('button', { name: 'Document', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Drops files anywhere on the page. */
  async drop(...files: readonly { readonly name: string; readonly content: string }[]): Promise<void> {
    await this.page.locator('main').evaluate(async (target, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, content } of dropped) dataTransfer.items.add(new File([content], name));
      const init = { bubbles: true, cancelable: true, dataTransfer };
      target.dispatchEvent(new DragEvent('dragenter', init));
      // As a browser does: it goes on telling where the files are, and drops them only once the page would take them.
      while (target.dispatchEvent(new DragEvent('dragover', init))) await new Promise(requestAnimationFrame);
      target.dispatchEvent(new DragEvent('drop', init));
    }, files);
  }

  /** Opens a text or bytes as a file of that name. */
  async openFile(content: string | Uint8Array, name = 'registries.yaml'): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^Open a file/ }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(content) });
  }

  async startWith(content: string | Uint8Array): Promise<void> {
    await this.open();
    await this.openFile(content);
    await expect(this.text).toBeVisible();
  }

  /** The editors of text and files are on the page only once what this gives is called. */
  async holdTextEditors(): Promise<() => void> {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await this.page.route('**/_next/static/**/*.js', async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes('cm-scroller')) await released;
      await route.fulfill({ response });
    });
    return release;
  }

  /** registries.yaml as it is, secrets in clear. */
  async documentText(): Promise<string> {
    await this.page.getByRole('button', { name: /^Copy registries\.yaml/ }).click();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  endpoint(position: number, mirror: string): Locator {
    return this.form.getByRole('textbox', { name: `Endpoint ${position} of ${mirror}` });
  }

  /** Opens a mirror's or registry's row in the form. */
  async expand(name: string): Promise<void> {
    const row = this.form.getByRole('button', { name: new RegExp(`^${name.replaceAll('.', '\\.')}`) }).first();
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  }

  async showFile(name: RegExp): Promise<Locator> {
    await this.files.getByRole('tab', { name }).click();
    return this.files.getByRole('textbox', { name: 'Text of the file, read-only' });
  }

  async addMirror(name: string): Promise<void> {
    await this.form.getByRole('button', { name: 'Add mirror' }).first().click();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
  }

  async undo(): Promise<void> {
    await this.header.getByRole('button', { name: 'Undo', exact: true }).click();
  }

  async redo(): Promise<void> {
    await this.header.getByRole('button', { name: 'Redo', exact: true }).click();
  }

  /** Waits until the browser has kept the work. */
  async untilKept(): Promise<void> {
    await this.page.waitForTimeout(1200);
  }
}
