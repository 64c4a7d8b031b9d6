import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, compareBytes, inByteOrder } from './index.ts';

test('names come in the order of their UTF-8 bytes, not of their UTF-16 units', () => {
  expect(inByteOrder(['🔑', '\uffee', '_', 'a', 'Z', '*', '10.0.0.1:5000', 'é'])).toEqual([
    '*',
    '10.0.0.1:5000',
    'Z',
    '_',
    'a',
    'é',
    '\uffee',
    '🔑',
  ]);
});

test('comparing texts agrees with comparing their bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(Math.sign(compareBytes(one, other))).toBe(
        bytesOf(one) === bytesOf(other) ? 0 : bytesOf(one) < bytesOf(other) ? -1 : 1,
      );
    }),
  );
});
