import { expect, it } from 'vitest';
import { drawerTabOf } from './drawer-keys.ts';

const plain = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };

it.each([
  ['problems', { key: 'M', ctrlKey: true, shiftKey: true }],
  ['problems', { key: 'm', metaKey: true, shiftKey: true }],
  ['plan', { key: 'j', ctrlKey: true }],
  ['plan', { key: 'j', metaKey: true }],
  [null, { key: 'j', ctrlKey: true, shiftKey: true }],
  [null, { key: 'm', ctrlKey: true }],
  [null, { key: 'j' }],
  [null, { key: 'j', ctrlKey: true, metaKey: true }],
  [null, { key: 'j', ctrlKey: true, altKey: true }],
  [null, { key: 'j', ctrlKey: true, isComposing: true }],
])('shows %s at %j', (tab, keys) => {
  expect(drawerTabOf({ ...plain, ...keys })).toBe(tab);
});
