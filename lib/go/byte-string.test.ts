import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, readableText, textOf } from './index.ts';

test.each([
  ['plain', 'plain'],
  ['é', '\xc3\xa9'],
  ['漢', '\xe6\xbc\xa2'],
  ['🔑', '\xf0\x9f\x94\x91'],
  ['\udcff', '\xff'],
])('%j is the bytes %j and back', (text, bytes) => {
  expect(bytesOf(text)).toBe(bytes);
  expect(textOf(bytes)).toBe(text);
});

test.each(['\xc0\x80', '\xe0\x80\x80', '\xed\xa0\x80', '\xf4\x90\x80\x80', '\xe6\xbc', '\x80'])(
  '%j is not UTF-8, so each byte stands alone',
  (bytes) => {
    expect(textOf(bytes)).toBe([...bytes].map((byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0))).join(''));
  },
);

test('bytes survive the way to text and back', () => {
  const anyBytes = fc.uint8Array({ maxLength: 12 }).map((bytes) => String.fromCharCode(...bytes));
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(bytesOf(textOf(bytes))).toBe(bytes);
    }),
  );
});

test('a text to read shows U+FFFD for each byte that is no UTF-8', () => {
  expect(readableText('a\udc80\udcffb漢🔑')).toBe('a\ufffd\ufffdb漢🔑');
});
