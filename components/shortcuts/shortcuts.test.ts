import { expect, it } from 'vitest';
import { ariaKeys, formatKeys, keyLabel, previousDifferenceKeys, shortcuts } from './shortcuts.ts';

it('names each shortcut of a part once', () => {
  for (const list of Object.values(shortcuts)) {
    const pressed = list.flatMap(([, ...ways]) => ways.map((keys) => keys.join('+')));
    expect(new Set(pressed).size).toBe(pressed.length);
  }
});

it('leaves the browser its own: new tab, window, close, reload, address, print', () => {
  const page = shortcuts.page.flatMap(([, ...ways]) => ways.map((keys) => keys.join('+')));
  for (const letter of ['T', 'N', 'W', 'R', 'L', 'P']) expect(page).not.toContain(`Mod+${letter}`);
});

// Of Chrome, Edge, Firefox and Safari, or of a part of the system in which they run.
const browsers = {
  'Mod+Shift': 'ABCDEGHIJKLMNOPQRSTUVWXY'.split(''),
  'Free+Shift': 'ABCEFINPTVWXZ'.split(''),
  '': ['F1', 'F3', 'F5', 'F6', 'F7', 'F9', 'F10', 'F11', 'F12'],
};

it.each(Object.entries(browsers))('leaves the browser its own with %s', (held, keys) => {
  // It takes what is there too: searching the text is better than searching the page, which shows a part of it.
  const {
    search: _search,
    nextMatch: _next,
    ...rest
  } = Object.fromEntries(Object.values(shortcuts).flatMap((list) => list.map(([name, ...ways]) => [name, ways])));
  const pressed = Object.values(rest).flatMap((ways = []) => ways.map((way) => way.join('+')));
  for (const key of keys) expect(pressed).not.toContain(held === '' ? key : `${held}+${key}`);
});

it.each([
  ['Mod', true, '⌘'],
  ['Mod', false, 'Ctrl'],
  ['Free', true, '⌃'],
  ['Free', false, 'Alt'],
  ['Enter', true, 'Enter'],
])('writes %s for a Mac (%s) as %s', (key, mac, label) => {
  expect(keyLabel(key, mac)).toBe(label);
});

it.each([
  [['Mod', 'K'], 'Control+K', 'Meta+K'],
  [['Free', 'Shift', 'U'], 'Alt+Shift+U', 'Control+Shift+U'],
  [formatKeys, 'Shift+Alt+F', 'Shift+Alt+F'],
  [previousDifferenceKeys, 'Alt+ArrowUp', 'Alt+ArrowUp'],
])('tells screen readers of %s', (keys, other, mac) => {
  expect([ariaKeys(keys, false), ariaKeys(keys, true)]).toEqual([other, mac]);
});
