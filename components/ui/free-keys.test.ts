import { afterEach, describe, expect, it, vi } from 'vitest';
import { freeKeyOf } from './free-keys.ts';

const plain = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };

const keyboard = (platform: string) => vi.stubGlobal('navigator', { platform });

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['Linux x86_64', { altKey: true, shiftKey: true }, { ctrlKey: true, shiftKey: true }],
  ['MacIntel', { ctrlKey: true, shiftKey: true }, { altKey: true, shiftKey: true }],
])('on %s', (platform, free, taken) => {
  it.each([
    ['M', { key: 'M', ...free }],
    ['M', { key: 'm', ...free }],
    ['L', { key: 'L', ...free }],
    ['H', { key: 'H', ...free }],
    [null, { key: 'M', ...taken }],
    [null, { key: 'M', metaKey: true, shiftKey: true }],
    [null, { key: 'L', shiftKey: true }],
    [null, { key: 'l', ...free, shiftKey: false }],
    [null, { key: 'L', ...free, metaKey: true }],
    [null, { key: 'L', shiftKey: true, ctrlKey: true, altKey: true }],
    [null, { key: 'L', ...free, isComposing: true }],
  ])('is %s at %j', (letter, keys) => {
    keyboard(platform);
    expect(freeKeyOf({ ...plain, ...keys })).toBe(letter);
  });
});
