import { expect, it } from 'vitest';
import { keyLabel, shortcuts } from './shortcuts.ts';

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

it.each([
  ['Mod', true, '⌘'],
  ['Mod', false, 'Ctrl'],
  ['Enter', true, 'Enter'],
])('writes %s for a Mac (%s) as %s', (key, mac, label) => {
  expect(keyLabel(key, mac)).toBe(label);
});
