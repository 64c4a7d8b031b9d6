import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../go/index.ts';
import { decodeDocument, readDocument } from './index.ts';

const yaml = 'mirrors: {a.test: {endpoint: [é🔑]}}\n';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

describe('decodeDocument', () => {
  it('reads UTF-8 with and without a mark, and UTF-16 with one', () => {
    const mirrors = new Map([['a.test', { endpoint: ['é🔑'], rewrite: null }]]);
    const utf8 = new TextEncoder().encode(yaml);
    const marked = new TextEncoder().encode(`\ufeff${yaml}`);
    for (const bytes of [utf8, marked, utf16(`\ufeff${yaml}`, false), utf16(`\ufeff${yaml}`, true)]) {
      expect(readDocument(decodeDocument(bytes)).model.mirrors).toEqual(mirrors);
    }
  });

  it('loses no byte of what is no UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        fc.pre(bytes[0] !== 0xff && bytes[0] !== 0xfe);
        expect(Array.from(bytesOf(decodeDocument(bytes)), (byte) => byte.charCodeAt(0))).toEqual([...bytes]);
      }),
    );
  });

  it.each([
    ['Latin-1', [0x61, 0x3a, 0x20, 0xe9]],
    ['half a character', [0x61, 0xc3]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
    ['half a unit of UTF-16', [0xff, 0xfe, 0x61, 0, 0x62]],
  ])('lets %s be refused', (_name, bytes) => {
    const { accepted, diagnostics } = readDocument(decodeDocument(Uint8Array.from(bytes)));
    expect(accepted).toBe(false);
    expect(diagnostics).toMatchObject([{ rule: 'yaml-invalid', values: { reason: 'not_utf8' } }]);
  });
});
