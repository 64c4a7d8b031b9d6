import { expect, it } from 'vitest';
import { shortcutOf } from './shortcut-of.ts';

const plain = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };

it.each([
  ['undo', { key: 'z', ctrlKey: true }],
  ['undo', { key: 'z', metaKey: true }],
  ['undo', { key: 'Z', ctrlKey: true }],
  ['redo', { key: 'Z', ctrlKey: true, shiftKey: true }],
  ['redo', { key: 'y', ctrlKey: true }],
  ['download', { key: 's', metaKey: true }],
  ['compare', { key: 'D', altKey: true, shiftKey: true }],
  ['palette', { key: 'k', ctrlKey: true }],
  ['shortcuts', { key: '?', shiftKey: true }],
  ['documentBefore', { key: 'PageUp', altKey: true }],
  ['documentAfter', { key: 'PageDown', altKey: true }],
  ['counterpart', { key: 'Enter', ctrlKey: true }],
  ['counterpartBack', { key: 'Enter', metaKey: true, shiftKey: true }],
])('takes the keys of %s', (shortcut, keys) => {
  expect(shortcutOf({ ...plain, ...keys })).toBe(shortcut);
});

it.each([
  ['a letter alone', { key: 'z' }],
  ['a letter that is being composed', { key: 'z', ctrlKey: true, isComposing: true }],
  ['a question mark with control', { key: '?', ctrlKey: true, shiftKey: true }],
  ['AltGr', { key: 's', ctrlKey: true, altKey: true }],
  ['the browser’s change of tabs', { key: 'PageUp', ctrlKey: true }],
  ['page down', { key: 'PageDown' }],
  ['both keys at once', { key: 'z', ctrlKey: true, metaKey: true }],
  ['the browser’s own', { key: 's', ctrlKey: true, shiftKey: true }],
  ['the text’s direction', { key: 'X', ctrlKey: true, shiftKey: true }],
  ['bookmarks of all tabs', { key: 'D', ctrlKey: true, shiftKey: true }],
])('leaves %s alone', (_what, keys) => {
  expect(shortcutOf({ ...plain, ...keys })).toBeNull();
});
