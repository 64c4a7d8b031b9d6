import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote } from './index.ts';

test.each([
  ['plain $text', '"plain $text"'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ['\x07\b\f\n\r\t\v', '"\\a\\b\\f\\n\\r\\t\\v"'],
  ['\x00\x1b\x7f', '"\\x00\\x1b\\x7f"'],
  ['pässwörd 漢字 🔑', '"pässwörd 漢字 🔑"'],
  ['\u0085\u00a0\u00ad\u200b\u2028\ufeff', '"\\u0085\\u00a0\\u00ad\\u200b\\u2028\\ufeff"'],
  ['\u{e0001}\u{10ffff}', '"\\U000e0001\\U0010ffff"'],
  ['\udc80\udcff', '"\\x80\\xff"'],
  ['\ufffd', '"\ufffd"'],
  ['\u088f\u{1fae9}\u{2ebf0}', '"\\u088f\\U0001fae9\\U0002ebf0"'],
])('%j is quoted as Go quotes it', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

test('a quoted text holds no control character, no line end and no bare quotation mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(quote(text)).toMatch(/^"(?:[^"\\\x00-\x1f\x7f]|\\.)*"$/u);
    }),
  );
});
