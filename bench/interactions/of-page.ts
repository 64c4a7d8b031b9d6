import type { Page } from '@playwright/test';
import { watchTasks } from '../tasks.ts';
import {
  click,
  command,
  type Interaction,
  inTurn,
  menuItem,
  pause,
  press,
  scrolling,
  textOf,
  typing,
} from './interaction.ts';

const tab = (index: number) => (page: Page) =>
  page.getByRole('tablist', { name: 'Documents' }).getByRole('tab').nth(index).click();
const choosing = (name: string) => (page: Page) => page.getByRole('tab', { name, exact: true }).click();

const filesToDownload = (page: Page) => page.getByRole('dialog').getByRole('region', { name: 'Files', exact: true });
const role = (name: string): Pick<Interaction, 'before' | 'act'> => ({
  before: inTurn((page) => page.getByRole('combobox', { name: 'Role of the node' }).click(), pause(500)),
  act: (page) => page.getByRole('option', { name, exact: true }).click(),
});

/** The palette, the dialogs, and the documents. */
export const ofPage: readonly Interaction[] = [
  { what: 'opening the palette', act: press('Control+k') },
  { what: 'typing in the palette', act: typing('registry-98') },
  { what: 'taking a mirror there', act: press('Enter') },
  { what: 'the list of shortcuts', ...command('list of shortcuts'), after: press('Escape') },
  { what: 'opening the download', act: press('Control+s'), after: pause(2000) },
  { what: 'scrolling the files to download', act: scrolling(filesToDownload) },
  {
    what: 'copying the text to download',
    before: (page) =>
      filesToDownload(page)
        .hover()
        .then(() => page.mouse.wheel(0, -99999)),
    act: click(/^Copy .*registries.yaml$/),
  },
  { what: 'packing', act: click('All as zip'), after: pause(2000) },
  { what: 'the installation', act: choosing('Install on nodes'), after: pause(2000) },
  { what: 'copying the commands', act: click(/^Copy: Install/), after: pause(2500) },
  { what: 'for an agent', ...role('Agent'), after: pause(1000) },
  { what: 'for a server', ...role('Server'), after: pause(1000) },
  {
    what: 'an image to pull',
    before: (page) => page.getByRole('textbox', { name: 'Image to pull' }).focus(),
    act: typing('abc'),
  },
  { what: 'as cloud-init', act: choosing('cloud-init'), after: pause(2000) },
  { what: 'copying cloud-init', act: click(/^Copy: cloud-init/), after: pause(2500) },
  { what: 'as Ansible', act: choosing('Ansible'), after: pause(2000) },
  { what: 'copying Ansible', act: click(/^Copy: Ansible/), after: pause(2500) },
  { what: 'closing the download', act: press('Escape') },
  { what: 'opening the installation again', act: press('Control+s'), after: pause(2000) },
  { what: 'the files to download again', act: choosing('Files'), after: pause(1000) },
  { what: 'closing the download again', act: press('Escape') },
  { what: 'sharing a link', ...menuItem('Share a link…'), after: inTurn(pause(2000), press('Escape')) },
  {
    what: 'comparing releases',
    before: (page) => textOf(page).focus(),
    act: press('Alt+Shift+d'),
    after: pause(4000),
  },
  { what: 'closing the comparison', act: click('Close the comparison') },
  { what: 'the dark theme', ...command('dark') },
  { what: 'the light theme', ...command('light') },
  { what: 'Chinese', ...command('中文'), after: pause(1000) },
  {
    what: 'English',
    before: inTurn(press('Control+k'), pause(300), typing('english'), pause(500)),
    act: press('Enter'),
    after: pause(1000),
  },
  { what: 'duplicating the document', ...menuItem('Duplicate'), after: pause(4000) },
  { what: 'going to the other document', act: tab(0), after: pause(1000) },
  { what: 'going back', act: tab(1), after: pause(1000) },
  { what: 'closing the document', ...menuItem('Close'), after: pause(1500) },
  { what: 'reopening it', ...command('open the document closed last'), after: pause(3000) },
  { what: 'a new document', act: click('New tab') },
  { what: 'coming back from it', act: tab(0), after: pause(1000) },
  {
    what: 'reloading',
    act: async (page) => {
      await page.reload();
      await watchTasks(page);
      await textOf(page).waitFor();
    },
  },
];
