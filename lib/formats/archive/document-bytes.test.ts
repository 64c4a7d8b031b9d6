import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeDocument } from '../../document/index.ts';
import { documentBytes } from './index.ts';

it('gives back the bytes of every file that is not UTF-16, UTF-8 or not', () => {
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text)),
  );
  const file = fc.array(pieces).map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
  fc.assert(
    fc.property(file, (bytes) => {
      fc.pre(!(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff));
      expect(documentBytes(decodeDocument(bytes))).toEqual(bytes);
    }),
  );
});
