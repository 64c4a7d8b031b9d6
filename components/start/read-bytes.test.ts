import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFile, readBytes } from './read-bytes.ts';

const yaml = 'mirrors:\n  harbor.lan: {} # 团队\n';
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('a file that is opened', () => {
  it('becomes its text, marks and line ends included', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ':', '\r\n', '\n', '团', '🔑', '\uFEFF', '\t') }), (text) => {
        expect(readBytes(new TextEncoder().encode(text))).toEqual({ text });
      }),
    );
  });

  it.each(['le', 'be'] as const)('may be UTF-16 %s with a byte order mark, as K3s reads it', (order) => {
    expect(readBytes(utf16(`\uFEFF${yaml}`, order))).toEqual({ text: `\uFEFF${yaml}` });
  });

  it.each([
    ['too large', new Uint8Array(largestFile + 1), 'too-large'],
    ['an archive', gzipSync(yaml), 'binary'],
    ['bytes of zero', new Uint8Array(64), 'binary'],
    ['UTF-16 without a mark', utf16('mirrors:\n  harbor.lan: {}\n', 'le'), 'utf16'],
    ['Latin-1', Buffer.from('# Zürich\n', 'latin1'), 'not-utf8'],
    ['GBK', Uint8Array.from([0x23, 0x20, 0xcd, 0xc5, 0xb6, 0xd3]), 'not-utf8'],
    ['UTF-16 without a mark, the other way round', utf16('mirrors:\n  harbor.lan: {}\n', 'be'), 'utf16'],
  ])('is refused where it is %s', (_what, bytes, problem) => {
    expect(readBytes(bytes)).toEqual({ problem });
  });
});
