import type { Page } from '@playwright/test';
import { click, formOf, type Interaction, inTurn, pause, press, scrolling, typing, undo } from './interaction.ts';

const mirror = 'registry-3.example.com';
const registry = 'mirror-5.example.net:5000';

const row = (name: string) => (page: Page) =>
  formOf(page)
    .getByRole('button', { name: new RegExp(`^${name.replaceAll('.', '\\.')}`) })
    .first()
    .click();
const endpoint =
  (number: number, name = mirror) =>
  (page: Page) =>
    formOf(page).getByRole('textbox', { name: `Endpoint ${number} of ${name}` });
const filter = (page: Page) => formOf(page).getByRole('searchbox', { name: 'Filter mirrors by name or endpoint' });
const registryFilter = (page: Page) => formOf(page).getByRole('searchbox', { name: 'Filter registries by name' });
const entryMenu = (name: string) =>
  inTurn(
    (page) =>
      formOf(page)
        .getByRole('button', { name: `Actions for ${name}` })
        .click(),
    pause(300),
  );
const item = (name: string) => (page: Page) => page.getByRole('menuitem', { name, exact: true }).click();
const scroller = (page: Page) => formOf(page).locator('[data-scroller], .overflow-y-auto').first();

/** All that scrolls above the list, and the list itself. */
const toTop = (page: Page) =>
  formOf(page).evaluate((form) => {
    for (const element of form.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0;
  });

export const inForm: readonly Interaction[] = [
  { what: 'opening a mirror', act: row(mirror) },
  {
    what: 'typing in an endpoint',
    before: (page) => endpoint(1)(page).focus(),
    act: inTurn(press('End'), typing('/abc')),
  },
  { what: 'adding an endpoint', before: (page) => endpoint(2)(page).focus(), act: press('Enter') },
  { what: 'filling it in', act: typing('https://new.lan') },
  { what: 'moving an endpoint up', act: press('Alt+ArrowUp') },
  { what: 'removing an endpoint', act: click(`Remove endpoint 2 of ${mirror}`) },
  { what: 'undoing that', act: undo },
  { what: 'redoing that', act: press('Control+y') },
  { what: 'adding a rewrite', act: click(`Add rewrite to ${mirror}`) },
  { what: 'typing its pattern', act: typing('^library/(.*)') },
  { what: 'closing a mirror', act: row(mirror) },
  {
    what: 'filtering the mirrors',
    before: (page) => filter(page).focus(),
    act: typing('registry-98'),
    after: pause(500),
  },
  { what: 'taking the filter away', act: (page) => filter(page).fill('') },
  { what: 'filtering the registries', before: (page) => registryFilter(page).focus(), act: typing('mirror-98') },
  { what: 'taking that filter away', act: (page) => registryFilter(page).fill('') },
  { what: 'scrolling the form', before: press('Control+Home'), act: scrolling(scroller), after: toTop },
  { what: 'asking for a new mirror', act: click('Add mirror') },
  { what: 'naming it', act: typing('quay.io') },
  { what: 'adding it', act: press('Enter') },
  { what: 'undoing the new mirror', act: undo, after: toTop },
  { what: 'opening the menu of a mirror', act: entryMenu(mirror) },
  { what: 'asking to rename it', act: item('Rename') },
  { what: 'renaming it', before: typing('x'), act: press('Enter'), after: inTurn(pause(500), undo, pause(1000)) },
  { what: 'asking to duplicate it', before: entryMenu(mirror), act: item('Duplicate') },
  {
    what: 'duplicating it',
    before: typing('copy.example.com'),
    act: press('Enter'),
    after: inTurn(pause(500), undo, pause(1000)),
  },
  { what: 'deleting a mirror', before: entryMenu(mirror), act: item('Delete') },
  { what: 'undoing the deletion', act: undo },
  { what: 'filtering to a registry', before: (page) => registryFilter(page).fill(registry), act: row(registry) },
  {
    what: 'typing a user name',
    before: (page) => formOf(page).getByRole('textbox', { name: 'Username' }).first().focus(),
    act: typing('abc'),
  },
  { what: 'deleting a registry', before: entryMenu(registry), act: item('Delete') },
  { what: 'undoing that deletion', act: undo, after: (page) => registryFilter(page).fill('') },
  { what: 'asking for a new registry', act: click('Add registry') },
  { what: 'naming that', act: typing('harbor.lan') },
  { what: 'adding that', act: press('Enter') },
];
