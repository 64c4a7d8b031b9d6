import { expect, it } from 'vitest';
import { drawerTabOf } from './drawer-keys.ts';

const plain = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };

it.each([
  ['problems', { key: 'M', ctrlKey: true, shiftKey: true }],
  ['problems', { key: 'm', metaKey: true, shiftKey: true }],
  ['plan', { key: 'L', ctrlKey: true, shiftKey: true }],
  ['plan', { key: 'l', metaKey: true, shiftKey: true }],
  ['endpoints', { key: 'E', ctrlKey: true, shiftKey: true }],
  [null, { key: 'l', ctrlKey: true }],
  [null, { key: 'm', metaKey: true }],
  [null, { key: 'L', shiftKey: true }],
  [null, { key: 'L', shiftKey: true, ctrlKey: true, metaKey: true }],
  [null, { key: 'L', shiftKey: true, ctrlKey: true, altKey: true }],
  [null, { key: 'L', shiftKey: true, ctrlKey: true, isComposing: true }],
])('shows %s at %j', (tab, keys) => {
  expect(drawerTabOf({ ...plain, ...keys })).toBe(tab);
});
