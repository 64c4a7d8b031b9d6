import type en from '@/messages/en/palette.json';
import { compareKey, drawerKeys, paletteKey, undoKey } from './page-keys.ts';

export type ShortcutName = keyof (typeof en)['shortcuts']['names'];

/**
 * Keys that are pressed together; `Mod` is the command key of a Mac and control elsewhere, `Free` what with shift
 * neither types a character nor belongs to a browser: control of a Mac, and Alt elsewhere.
 */
export type Keys = readonly string[];

export const commentKeys: Keys = ['Mod', '/'];
export const completeKeys: Keys = ['Ctrl', 'Space'];
export const explainKeys: Keys = ['Shift', 'F1'];
export const foldKeys: Keys = ['Ctrl', '.'];
export const foldAllKeys: Keys = ['Free', 'Shift', 'U'];
export const formatKeys: Keys = ['Shift', 'Alt', 'F'];
export const moveLineUpKeys: Keys = ['Alt', '↑'];
export const moveLineDownKeys: Keys = ['Alt', '↓'];
export const previousProblemKeys: Keys = ['Shift', 'F8'];
export const nextDifferenceKeys: Keys = ['Alt', '↓'];
export const previousDifferenceKeys: Keys = ['Alt', '↑'];

/** Every shortcut of the page by the part of it in which it works; each may have several. */
export const shortcuts: Readonly<
  Record<keyof (typeof en)['shortcuts']['parts'], readonly (readonly [ShortcutName, ...Keys[]])[]>
> = {
  page: [
    ['palette', ['Mod', paletteKey]],
    ['list', ['?']],
    ['undo', ['Mod', undoKey]],
    ['redo', ['Mod', 'Shift', undoKey], ['Ctrl', 'Y']],
    ['download', ['Mod', 'S']],
    ['problems', ['Free', 'Shift', drawerKeys.problems]],
    ['compare', ['Free', 'Shift', compareKey]],
    ['counterpart', ['Mod', 'Enter'], ['Mod', 'Shift', 'Enter']],
    ['plan', ['Free', 'Shift', drawerKeys.plan]],
    ['endpoints', ['Free', 'Shift', drawerKeys.endpoints]],
    ['paste', ['Mod', 'V']],
    ['documents', ['Alt', 'PageUp'], ['Alt', 'PageDown']],
  ],
  tabs: [
    ['nextTab', ['←'], ['→']],
    ['renameTab', ['F2']],
    ['closeTab', ['Delete']],
  ],
  form: [
    ['nextEndpoint', ['Enter']],
    ['moveEndpoint', ['Alt', '↑'], ['Alt', '↓']],
  ],
  text: [
    ['complete', completeKeys, ['Alt', '/']],
    ['explain', explainKeys],
    ['search', ['Mod', 'F']],
    ['nextMatch', ['F3'], ['Shift', 'F3']],
    ['nextProblem', ['F8'], previousProblemKeys],
    ['indent', ['Tab'], ['Shift', 'Tab']],
    ['comment', commentKeys],
    ['moveLine', moveLineUpKeys, moveLineDownKeys],
    ['format', formatKeys],
    ['fold', foldKeys, ['Ctrl', 'Shift', '['], ['Ctrl', 'Shift', ']']],
    ['foldAll', foldAllKeys],
    ['leave', ['Esc', 'Tab']],
  ],
  comparison: [
    ['nextDifference', nextDifferenceKeys, ['F8']],
    ['previousDifference', previousDifferenceKeys, ['Shift', 'F8']],
  ],
  separators: [
    ['move', ['←'], ['→']],
    ['reset', ['Enter']],
  ],
};

const spokenKeys: Readonly<Record<string, string>> = { Ctrl: 'Control', '↑': 'ArrowUp', '↓': 'ArrowDown' };

/** Keys that are pressed together, as `aria-keyshortcuts` has them. */
export function ariaKeys(keys: Keys, mac: boolean): string {
  const held: Readonly<Record<string, string>> = mac
    ? { Mod: 'Meta', Free: 'Control' }
    : { Mod: 'Control', Free: 'Alt' };
  return keys.map((key) => held[key] ?? spokenKeys[key] ?? key).join('+');
}

const macKeys: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃', Free: '⌃' };

const otherKeys: Readonly<Record<string, string>> = { Mod: 'Ctrl', Free: 'Alt' };

/** A key as this keyboard has it. */
export function keyLabel(key: string, mac: boolean): string {
  return (mac ? macKeys : otherKeys)[key] ?? key;
}
