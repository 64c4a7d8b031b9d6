import type { Page } from '@playwright/test';
import {
  caretAt,
  click,
  filesOf,
  type Interaction,
  inTurn,
  pause,
  press,
  scrolling,
  typing,
  undo,
} from './interaction.ts';

const header = (page: Page) => page.getByRole('banner');
const file = (page: Page) => filesOf(page).getByRole('textbox', { name: 'Text of the file, read-only' });
const option = (name: RegExp) => (page: Page) => page.getByRole('option', { name }).first().click();
const drawer = (page: Page) => page.getByRole('region', { name: 'Endpoints', exact: true });
const endpoints = (page: Page) => drawer(page).getByRole('list', { name: 'Endpoints by mirror' });
const choosing = (box: RegExp, choice: RegExp): Pick<Interaction, 'before' | 'act'> => ({
  before: inTurn((page) => header(page).getByRole('combobox', { name: box }).click(), pause(500)),
  act: option(choice),
});
const options = (page: Page) =>
  header(page)
    .getByRole('button', { name: /^Options of the node/ })
    .click();

/** The node files, the target, and the drawer. */
export const besideThem: readonly Interaction[] = [
  {
    what: 'opening the list of files',
    act: (page) =>
      filesOf(page)
        .getByRole('combobox', { name: /more files?$/ })
        .click(),
  },
  { what: 'finding one', act: typing('registry-77') },
  { what: 'showing it', act: press('Enter') },
  {
    what: 'showing config.toml',
    act: (page) =>
      filesOf(page)
        .getByRole('tab', { name: /^config\.toml/ })
        .click(),
  },
  { what: 'scrolling config.toml', act: scrolling(file) },
  {
    what: 'searching config.toml',
    before: inTurn((page) => file(page).focus(), press('Control+f')),
    act: typing('robot-1999'),
    after: press('Escape'),
  },
  {
    what: 'asking for the releases',
    act: (page) =>
      header(page)
        .getByRole('combobox', { name: /^Release/ })
        .click(),
  },
  { what: 'choosing an old release', act: (page) => page.getByRole('option').last().click(), after: pause(1500) },
  {
    what: 'choosing a new release',
    before: inTurn(
      (page) =>
        header(page)
          .getByRole('combobox', { name: /^Release/ })
          .click(),
      pause(500),
    ),
    act: (page) => page.getByRole('option').first().click(),
    after: pause(1500),
  },
  { what: 'choosing RKE2', ...choosing(/^Program/, /RKE2/), after: pause(1500) },
  { what: 'choosing K3s', ...choosing(/^Program/, /K3s/), after: pause(1500) },
  { what: 'opening the options', act: options },
  {
    what: 'the embedded registry on',
    act: (page) => page.getByRole('checkbox', { name: /embedded-registry/ }).click(),
    after: pause(1500),
  },
  {
    what: 'the embedded registry off',
    act: (page) => page.getByRole('checkbox', { name: /embedded-registry/ }).click(),
    after: pause(1500),
  },
  {
    what: 'the default endpoint off',
    act: (page) => page.getByRole('checkbox', { name: /disable-default/ }).click(),
    after: pause(1500),
  },
  {
    what: 'the default endpoint on',
    act: (page) => page.getByRole('checkbox', { name: /disable-default/ }).click(),
    after: inTurn(pause(1500), press('Escape')),
  },
  { what: 'opening the problems', act: press('Alt+Shift+m') },
  { what: 'opening the pull plan', act: press('Alt+Shift+l'), after: pause(1000) },
  { what: 'planning an image', act: typing('registry-77.example.com/team/app:1') },
  { what: 'keeping it', act: press('Enter') },
  { what: 'asking to plan a list', act: click('Plan a list of images…') },
  {
    what: 'planning a list',
    before: (page) =>
      page
        .getByRole('textbox', { name: 'List of images' })
        .fill(Array.from({ length: 300 }, (_, i) => `registry-${i * 30}.example.com/team/app:${i}`).join('\n')),
    act: click('Show the plans'),
    after: pause(1000),
  },
  { what: 'opening the endpoints', act: press('Alt+Shift+h'), after: pause(1000) },
  { what: 'scrolling the endpoints', act: scrolling(endpoints) },
  {
    what: 'choosing an endpoint',
    act: (page) => endpoints(page).getByRole('button').nth(4).click(),
  },
  { what: 'testing one endpoint', act: click('Test'), after: pause(1500) },
  {
    what: 'an image to look for',
    before: (page) => drawer(page).getByRole('textbox').first().focus(),
    act: typing('team/app:1'),
    after: inTurn(press('Control+a'), press('Delete')),
  },
  { what: 'testing all', act: click('Test all'), after: pause(3000) },
  { what: 'scrolling the endpoints while tests run', act: scrolling(endpoints) },
  {
    what: 'choosing an endpoint while tests run',
    act: (page) => endpoints(page).getByRole('button').nth(4).click(),
  },
  {
    what: 'writing while tests run',
    before: caretAt(4),
    act: typing('written'),
    after: inTurn(pause(1500), undo, pause(1500)),
  },
  {
    what: 'stopping the tests',
    act: (page) => drawer(page).getByRole('button', { name: 'Stop', exact: true }).click(),
  },
  {
    what: 'editing a tested endpoint',
    before: caretAt(4),
    act: typing('written'),
    after: inTurn(pause(1500), undo, pause(1500)),
  },
  { what: 'closing the drawer', act: press('Alt+Shift+h') },
];
